using System.Diagnostics;
using System.Net;

namespace TwelveLabs;

/// <summary>The service answered, and the answer is that the call failed. Subclasses stand for the classes of failure.</summary>
[DebuggerDisplay("{GetType().Name,nq}: {Message,nq}")]
public class ApiException : TwelveLabsException
{
    // Of an exception that was made without a status, which its type alone tells.
    private readonly string? _description;

    /// <summary>Makes the exception of a reply.</summary>
    /// <param name="reply">What the service answered. A missing status is the one that the exception's type stands for.</param>
    public ApiException(ErrorReply reply)
        : base((reply ?? throw new ArgumentNullException(nameof(reply))).Describe())
    {
        if (reply.StatusCode == default && DefaultStatus.Of(this) is not default(HttpStatusCode) and var status)
        {
            reply = reply.Of(status);
            _description = Shown(reply.Describe());
        }

        Reply = reply;
        Operation = reply.Operation.Length == 0 ? null : reply.Operation;
        Attempts = reply.Attempts;
        IsRetryable = reply.IsRetryable;
        Note("TwelveLabs.StatusCode", (int)reply.StatusCode);
        Note("TwelveLabs.Code", Code);
        Note("TwelveLabs.RequestId", RequestId);
    }

    /// <inheritdoc/>
    public override string Message => _description ?? base.Message;

    /// <summary>All that is known of the reply.</summary>
    public ErrorReply Reply { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => Reply.StatusCode;

    /// <summary>The API's code of the error, one of <see cref="ErrorCodes"/> or a newer one; null when the response was no error of the API, or one of the older form with a number: see <see cref="ErrorReply.Envelope"/>.</summary>
    public string? Code => Reply.Envelope?.Code;

    /// <summary>The service's own words, fit to be shown to a user; null when the reply was no error of the API.</summary>
    public string? ServiceMessage => Reply.Envelope?.Message;

    /// <summary>Where the service documents the error, or null.</summary>
    public string? DocsUrl => Reply.Envelope?.DocsUrl;

    /// <summary>The version of the API that answered, or null.</summary>
    public string? ApiVersion => Reply.ApiVersion;

    /// <summary>The reply's headers.</summary>
    public ApiHeaders Headers => Reply.Headers;

    /// <summary>The id that the service gave the request, or null: name it when asking for support.</summary>
    public string? RequestId => Reply.Headers.RequestId;
}
