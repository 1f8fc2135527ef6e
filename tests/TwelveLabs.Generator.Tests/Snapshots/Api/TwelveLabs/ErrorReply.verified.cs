public sealed class ErrorReply
{
    public ErrorReply() { }
    public string? ApiVersion { get; init; }
    public string? BodyExcerpt { get; init; }
    public TwelveLabs.ErrorEnvelope? Envelope { get; init; }
    public TwelveLabs.ApiHeaders Headers { get; init; }
    public string Operation { get; init; }
    public TwelveLabs.RateLimit? RateLimit { get; init; }
    public System.TimeSpan? RetryAfter { get; init; }
    public System.Net.HttpStatusCode StatusCode { get; init; }
}
