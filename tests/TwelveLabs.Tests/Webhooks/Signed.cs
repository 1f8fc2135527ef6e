using System.Text;

namespace TwelveLabs.Tests.Webhooks;

/// <summary>A webhook whose signature was made once with another program (openssl dgst -sha256 -hmac …).</summary>
internal static class Signed
{
    public const string Secret = "whsec_ä test";
    public const string Body = """{"id":"whe_1","type":"index.task.ready","data":{"id":"t1"}}""";
    public const string Hex = "a4d9a6c09610db30562c6ba0a300a1cfed6e332441bed1d5133473bd422a4c08";
    public const string Header = "t=1730885730,v1=" + Hex;

    public static DateTimeOffset Time { get; } = new(2024, 11, 6, 9, 35, 30, TimeSpan.Zero);

    public static byte[] Bytes => Encoding.UTF8.GetBytes(Body);

    public static FakeTimeProvider ClockAt(TimeSpan after) => new(Time + after);

    public static WebhookEvent Parse(string? header, TimeSpan after = default, TimeSpan? tolerance = null) =>
        WebhookEvent.Parse(Bytes, header, Secret, tolerance, ClockAt(after));

    public static WebhookSignatureException Refused(string? header, TimeSpan after = default, TimeSpan? tolerance = null)
    {
        var refusal = Assert.Throws<WebhookSignatureException>(() => Parse(header, after, tolerance));
        Assert.IsAssignableFrom<TwelveLabsException>(refusal);
        Assert.DoesNotContain("whsec", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Hex[..16], refusal.ToString(), StringComparison.OrdinalIgnoreCase);
        return refusal;
    }
}
