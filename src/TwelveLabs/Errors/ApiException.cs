using System.Diagnostics;
using System.Net;

namespace TwelveLabs;

/// <summary>The service answered, and the answer is that the call failed. Subclasses stand for the classes of failure.</summary>
[DebuggerDisplay("{GetType().Name,nq}: {Message,nq}")]
public class ApiException : TwelveLabsException
{
    // Of an exception that was made without a status, which its type alone tells.
    private readonly string? _description;

    /// <summary>Makes the exception of a response.</summary>
    /// <param name="response">What the service answered. A missing status is the one that the exception's type stands for.</param>
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

    /// <summary>All that is known of the response.</summary>
    public ErrorResponse Response { get; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => Response.StatusCode;

    /// <summary>The API's code of the error, one of <see cref="ErrorCodes"/> or a newer one; null when the response was no error of the API, or one of the older form with a number: see <see cref="ErrorResponse.Envelope"/>.</summary>
    public string? Code => Response.Envelope?.Code;

    /// <summary>The service's own words, fit to be shown to a user; null when the response was no error of the API.</summary>
    public string? ServiceMessage => Response.Envelope?.Message;

    /// <summary>Where the service documents the error, or null.</summary>
    public string? DocsUrl => Response.Envelope?.DocsUrl;

    /// <summary>The version of the API that answered, or null.</summary>
    public string? ApiVersion => Response.ApiVersion;

    /// <summary>The response's headers.</summary>
    public ApiHeaders Headers => Response.Headers;

    /// <summary>The id that the service gave the request, or null: name it when asking for support.</summary>
    public string? RequestId => Response.Headers.RequestId;
}
