public static class WebhookSignature
{
    public const string HeaderName = "TL-Signature";
    public static System.TimeSpan DefaultTolerance { get; }
    public static string Create(System.ReadOnlySpan<byte> body, string secret, System.DateTimeOffset? timestamp = default) { }
    public static string Create(string body, string secret, System.DateTimeOffset? timestamp = default) { }
    public static void Verify(System.ReadOnlySpan<byte> body, string? signatureHeader, System.Collections.Generic.IEnumerable<string> secrets, System.TimeSpan? tolerance = default, System.TimeProvider? timeProvider = null) { }
    public static void Verify(System.ReadOnlySpan<byte> body, string? signatureHeader, string secret, System.TimeSpan? tolerance = default, System.TimeProvider? timeProvider = null) { }
}
