using System.Globalization;
using System.Net;
using System.Text;

namespace TwelveLabs;

/// <summary>What is known of a reply that says that a call failed.</summary>
public sealed class ErrorReply
{
    /// <summary>The operation that was called, such as <c>Indexes_Create</c>.</summary>
    public string Operation { get; init; } = "";

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; init; }

    /// <summary>The error envelope, or null when the body was none (a proxy's page, an empty or a cut body).</summary>
    public ErrorEnvelope? Envelope { get; init; }

    /// <summary>The first characters of a body that was no envelope, or null.</summary>
    public string? BodyExcerpt { get; init; }

    /// <summary>The version of the API that answered, or null.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The reply's headers.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>The rate limit as the reply tells it, or null.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>How long the service asks to wait before the next try, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    internal string Describe()
    {
        var text = new StringBuilder(Operation.Length == 0 ? "The call" : Operation)
            .Append(" failed: ").Append(((int)StatusCode).ToString(CultureInfo.InvariantCulture));
        var name = StatusCode.ToString();
        if (!char.IsDigit(name[0]))
        {
            text.Append(' ').Append(name);
        }

        if (Envelope is { } envelope)
        {
            text.Append(", ").Append(envelope.Code).Append(": ").Append(envelope.Message);
        }
        else
        {
            text.Append(string.IsNullOrEmpty(BodyExcerpt) ? ", with an empty body." : $", with a body that is no error of the API: {BodyExcerpt}");
        }

        if (Headers.RequestId is { } id)
        {
            text.Append(" (request ").Append(id).Append(')');
        }

        return Envelope?.DocsUrl is { Length: > 0 } docs ? text.Append(" See ").Append(docs).ToString() : text.ToString();
    }
}
