[System.Diagnostics.DebuggerDisplay("{Describe(),nq}")]
public sealed class ErrorResponse
{
    public ErrorResponse() { }
    public string? Advice { get; init; }
    public string? ApiVersion { get; init; }
    public int Attempts { get; init; }
    public string? BodyExcerpt { get; init; }
    public TwelveLabs.ErrorEnvelope? Envelope { get; init; }
    public TwelveLabs.ApiHeaders Headers { get; init; }
    public bool IsRetryable { get; init; }
    public string Operation { get; init; }
    public TwelveLabs.RateLimit? RateLimit { get; init; }
    public System.TimeSpan? RetryAfter { get; init; }
    public System.DateTimeOffset? RetryAt { get; init; }
    public System.Net.HttpStatusCode StatusCode { get; init; }
}
