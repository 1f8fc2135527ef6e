using System.Text;

namespace TwelveLabs.Tests.Errors;

/// <summary>The key stands in no exception, even where only the reader of the JSON resolves its spelling.</summary>
public class EscapedKeyTests
{
    private const string OfCall = "tlk_9876543210CALLER";

    public static TheoryData<string, bool> Spellings
    {
        get
        {
            var spellings = new TheoryData<string, bool>();
            foreach (var ofCall in new[] { false, true })
            {
                var key = ofCall ? OfCall : Connect.Key;
                spellings.Add(key, ofCall);
                spellings.Add(string.Concat(key.Select(c => $"\\u{(int)c:x4}")), ofCall);
                spellings.Add(string.Concat(key.Select((c, i) => i % 3 == 0 ? $"\\u{(int)c:X4}" : $"{c}")), ofCall);
                spellings.Add(Uri.EscapeDataString(key).Replace("_", "%5f", StringComparison.Ordinal), ofCall);
                spellings.Add(Convert.ToBase64String(Encoding.ASCII.GetBytes($"user:{key}")), ofCall);
            }

            return spellings;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Neither_names_nor_values_of_an_envelope_show_the_key(string spelled, bool ofCall)
    {
        var response = ScriptedResponse.Json($$$"""{"code":"c","message":"m","{{{spelled}}}":{"{{{spelled}}}":["{{{spelled}}}"]}}""", 400);
        await using var server = new ScriptedServer(response);
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<BadRequestException>(() => client.Engines.ListAsync(Options(ofCall)));
        AssertHidden(spelled, failure);
        AssertHidden(spelled, string.Join(" ", failure.Response.Envelope!.AdditionalProperties.Select(member => $"{member.Key}: {member.Value}")));
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Neither_the_failure_nor_the_status_of_a_task_shows_the_key(string spelled, bool ofCall)
    {
        foreach (var task in new[] { """{"_id":"t","status":"failed","error_message":"bad key ?"}""", """{"_id":"t","status":"?"}""" })
        {
            await using var server = new ScriptedServer(ScriptedResponse.Json(task.Replace("?", spelled, StringComparison.Ordinal)));
            using var client = Connect.To(server, options => options.TimeProvider = new PacingClock());
            var wait = new WaitOptions { Timeout = TimeSpan.FromSeconds(5) };
            AssertHidden(spelled, await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Tasks.WaitForCompletionAsync("t", wait: wait, options: Options(ofCall))));
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task What_a_handler_throws_does_not_show_the_key(string spelled, bool ofCall)
    {
        await using var server = new ScriptedServer(ScriptedResponse.NoContent);
        foreach (Exception thrown in new Exception[] { new HttpRequestException(spelled), new InvalidOperationException("x", new IOException(spelled)), new TwelveLabsException(spelled) })
        {
            using var handler = new ThrowingHandler(thrown);
            using var client = Connect.To(server, options => options.HttpMessageHandler = handler);
            AssertHidden(spelled, await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Engines.ListAsync(Options(ofCall))));
        }
    }

    private static RequestOptions? Options(bool ofCall) => ofCall ? new RequestOptions { ApiKey = OfCall } : null;

    private static void AssertHidden(string spelled, Exception failure)
    {
        AssertHidden(spelled, failure.ToString());
        AssertHidden(spelled, string.Join(" ", failure.Data.Values.Cast<object?>()));
    }

    private static void AssertHidden(string spelled, string text)
    {
        Assert.DoesNotContain(Connect.Key, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(OfCall, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(spelled, text, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class ThrowingHandler(Exception thrown) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw thrown;
    }
}
