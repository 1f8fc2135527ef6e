using System.Diagnostics;
using System.Net;

namespace TwelveLabs;

/// <summary>The service reported that the call failed. The derived types stand for the kinds of failure.</summary>
[DebuggerDisplay("{GetType().Name,nq}: {Message,nq}")]
public class ApiException : TwelveLabsException
{
    // Set if the response has no status code, so that the exception type determines it.
    private readonly string? _description;

    /// <summary>Initializes the exception of a response.</summary>
    /// <param name="response">The response. Without a status code, it gets the one of the exception type.</param>
    public ApiException(ErrorResponse response)
        : base((response ?? throw new ArgumentNullException(nameof(response))).Describe())
    {
        if (response.StatusCode == default && DefaultStatus.Of(this) is not default(HttpStatusCode) and var status)
        {
            response = response.Of(status);
            _description = Shown(response.Describe());
        }

        Response = response;
        Operation = response.Operation.Length == 0 ? null : response.Operation;
        Attempts = response.Attempts;
        IsRetryable = response.IsRetryable;
        Note("TwelveLabs.StatusCode", (int)response.StatusCode);
        Note("TwelveLabs.Code", Code);
        Note("TwelveLabs.RequestId", RequestId);
    }

    /// <inheritdoc/>
    public override string Message => _description ?? base.Message;

    /// <summary>Gets the response.</summary>
    public ErrorResponse Response { get; }

    /// <summary>Gets the HTTP status code.</summary>
    public HttpStatusCode StatusCode => Response.StatusCode;

    /// <summary>Gets the error code, one of <see cref="ErrorCodes"/> or a newer one; null if the response has no error envelope, or one of the older form with a number: see <see cref="ErrorResponse.Envelope"/>.</summary>
    public string? Code => Response.Envelope?.Code;

    /// <summary>Gets the message of the service, which can be shown to a user; null if the response has no error envelope.</summary>
    public string? ServiceMessage => Response.Envelope?.Message;

    /// <summary>Gets the URL of the documentation of the error, or null.</summary>
    public string? DocsUrl => Response.Envelope?.DocsUrl;

    /// <summary>Gets the version of the API in the response, or null.</summary>
    public string? ApiVersion => Response.ApiVersion;

    /// <summary>Gets the headers of the response.</summary>
    public ApiHeaders Headers => Response.Headers;

    /// <summary>Gets the request id, or null. Support may need it.</summary>
    public string? RequestId => Response.Headers.RequestId;
}
