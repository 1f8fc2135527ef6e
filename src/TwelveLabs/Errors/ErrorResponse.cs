using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace TwelveLabs;

/// <summary>A response that reports that a call failed.</summary>
[DebuggerDisplay("{Describe(),nq}")]
public sealed class ErrorResponse
{
    private const int LongestWords = 2000;
    private const int LongestUrl = 500;

    /// <summary>Initializes a response, for tests of failures.</summary>
    public ErrorResponse()
    {
    }

    private ErrorResponse(ErrorResponse other)
    {
        Operation = other.Operation;
        Method = other.Method;
        StatusCode = other.StatusCode;
        Envelope = other.Envelope;
        BodyExcerpt = other.BodyExcerpt;
        ApiVersion = other.ApiVersion;
        Headers = other.Headers;
        RateLimit = other.RateLimit;
        RetryAfter = other.RetryAfter;
        RetryAt = other.RetryAt;
        Attempts = other.Attempts;
        IsRetryable = other.IsRetryable;
        Advice = other.Advice;
    }

    /// <summary>Gets the id of the operation, such as <c>Indexes_Create</c>.</summary>
    public string Operation { get; init; } = "";

    /// <summary>Gets the method of the SDK that was called; null if only the operation is known.</summary>
    internal string? Method { get; init; }

    /// <summary>Gets the HTTP status code.</summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>Gets the error envelope, or null if the body has none (the page of a proxy, an empty or incomplete body).</summary>
    public ErrorEnvelope? Envelope { get; init; }

    /// <summary>Gets the beginning of a body that is not an error envelope, or null.</summary>
    public string? BodyExcerpt { get; init; }

    /// <summary>Gets the version of the API in the response, or null.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>Gets the headers of the response.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>Gets the rate limit, or null.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>Gets the delay that the service requests before a retry, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets the time, in UTC, from which a retry is allowed, or null.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Gets the number of requests that were sent for the call.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>Gets a value indicating whether the call is retryable.</summary>
    public bool IsRetryable { get; init; }

    /// <summary>Gets the advice of the SDK, or null.</summary>
    public string? Advice { get; init; }

    /// <summary>Returns a copy with another status code.</summary>
    internal ErrorResponse Of(HttpStatusCode status) => new(this) { StatusCode = status };

    /// <summary>Returns a copy for a request that was not sent, because the rate limit has not ended.</summary>
    internal ErrorResponse OfUnsent(TimeSpan? retryAfter) => new(this)
    {
        RetryAfter = retryAfter,
        Attempts = 0,
        IsRetryable = false,
        Advice = "The request was not sent, because the rate limit of an earlier one in the batch has not ended.",
    };

    internal string Describe()
    {
        var text = new StringBuilder(Method ?? (Operation.Length == 0 ? "The call" : ApiOperation.MethodOf(Operation)))
            .Append(" failed: ").Append(((int)StatusCode).ToString(CultureInfo.InvariantCulture));
        var name = StatusCode.ToString();
        if (!char.IsDigit(name[0]))
        {
            text.Append(' ').Append(name);
        }

        if (Envelope is { } envelope)
        {
            // An older form of the envelope has no code.
            text.Append(", ").Append(envelope.Code is { } code ? DisplayText.Of(code) + ": " : "").Append(DisplayText.Of(envelope.Message, LongestWords));
        }
        else
        {
            text.Append(string.IsNullOrEmpty(BodyExcerpt) ? ", with an empty body." : $", with a body that is no error of the API: {DisplayText.Of(BodyExcerpt, LongestWords)}");
        }

        if (RetryAfter is { } wait)
        {
            text.Append(" Try again in ").Append(Spoken(wait));
            if (RetryAt is { } at)
            {
                text.Append(", at ").Append(at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)).Append(" UTC");
            }

            text.Append('.');
        }

        if (Advice is { Length: > 0 } advice)
        {
            text.Append(' ').Append(advice);
        }

        if (Attempts > 1)
        {
            text.Append(" (after ").Append(Attempts.ToString(CultureInfo.InvariantCulture)).Append(" attempts)");
        }

        if (Headers.RequestId is { } id)
        {
            text.Append(" (request ").Append(DisplayText.Of(id)).Append(')');
        }

        return Envelope?.DocsUrl is { Length: > 0 } docs ? text.Append(" See ").Append(DisplayText.Of(docs, LongestUrl)).ToString() : text.ToString();
    }

    private static string Spoken(TimeSpan time) => time switch
    {
        { TotalMinutes: < 2 } => FormattableString.Invariant($"{time.TotalSeconds:0.###} s"),
        { TotalHours: < 2 } => FormattableString.Invariant($"{time.TotalMinutes:0} min"),
        _ => FormattableString.Invariant($"{Math.Floor(time.TotalHours):0} h {time.Minutes} min"),
    };
}
