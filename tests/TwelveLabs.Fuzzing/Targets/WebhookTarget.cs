using System.Text;

namespace TwelveLabs.Fuzzing.Targets;

/// <summary>The header and the body of a webhook, divided by a line break; the body is tried with a right signature, too. Only the two exceptions of webhooks may come of it.</summary>
internal sealed class WebhookTarget : IFuzzTarget
{
    private const string Secret = "whsec_test";
    private static readonly DateTimeOffset Time = new(2024, 11, 6, 9, 35, 30, TimeSpan.Zero);
    private static readonly FixedClock Clock = new();

    public IEnumerable<byte[]> Seeds
    {
        get
        {
            const string body = """{"id":"whe_1","created_at":"2024-11-06T00:15:30.123Z","type":"index.task.ready","data":{"id":"t1","metadata":{"duration":52.4},"status":"ready","engines":[{"name":"marengo2.6","options":["visual"]}],"tags":["a"]}}""";
            var header = WebhookSignature.Create(body, Secret, Time);
            string[] headers = [header, header.ToUpperInvariant(), header + ",v1=00,v0=1", "t=1,t=2", "t=99999999999999999999,v1=", "v1=0, t = 1730885730", ""];
            return headers.Select(text => Examples.Of($"{text}\n{body}"));
        }
    }

    public void Run(byte[] input)
    {
        var at = Array.IndexOf(input, (byte)'\n');
        var header = Encoding.Latin1.GetString(input.AsSpan(0, Math.Max(0, at)));
        var body = input.AsMemory(at + 1);
        Parse(body, header);
        Parse(body, WebhookSignature.Create(body.Span, Secret, Time));
    }

    private static void Parse(ReadOnlyMemory<byte> body, string header)
    {
        try
        {
            var webhook = WebhookEvent.Parse(body, header, Secret, timeProvider: Clock);
            if (webhook.Id is null || webhook.Data is null)
            {
                throw new Finding("An event without an id or data was accepted.");
            }
        }
        catch (Exception e) when (e is WebhookSignatureException or WebhookBodyException)
        {
        }
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Time;
    }
}
