using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace TwelveLabs;

/// <summary>What is known of a response that says that a call failed.</summary>
[DebuggerDisplay("{Describe(),nq}")]
public sealed class ErrorResponse
{
    private const int LongestWords = 2000;
    private const int LongestUrl = 500;

    /// <summary>What is known of a response, for tests that fake a failure.</summary>
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

    /// <summary>The operation that was called, such as <c>Indexes_Create</c>.</summary>
    public string Operation { get; init; } = "";

    /// <summary>The method of the SDK that was called; null where only the operation is known.</summary>
    internal string? Method { get; init; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>The error envelope, or null when the body was none (a proxy's page, an empty or a cut body).</summary>
    public ErrorEnvelope? Envelope { get; init; }

    /// <summary>The first characters of a body that was no envelope, or null.</summary>
    public string? BodyExcerpt { get; init; }

    /// <summary>The version of the API that answered, or null.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The response's headers.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>The rate limit as the response tells it, or null.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>How long the service asks to wait before the next try, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The time, in UTC, at which <see cref="RetryAfter"/> is over, or null.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>How many requests were sent for the call.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>Whether the same call may be sent again.</summary>
    public bool IsRetryable { get; init; }

    /// <summary>What the SDK adds to the service's words, such as what to do now; or null.</summary>
    public string? Advice { get; init; }

    /// <summary>The same with another status.</summary>
    internal ErrorResponse Of(HttpStatusCode status) => new(this) { StatusCode = status };

    /// <summary>The same refusal of a request that was not even sent, because the time to come back is still to come.</summary>
    internal ErrorResponse OfUnsent(TimeSpan? retryAfter) => new(this)
    {
        RetryAfter = retryAfter,
        Attempts = 0,
        IsRetryable = false,
        Advice = "The request was not sent, because an earlier one of the batch was refused for so long.",
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
