using System.Diagnostics;

namespace TwelveLabs;

/// <summary>
/// The Twelve Labs Video Understanding API. One client serves a whole program: it is safe for concurrent use, and each
/// property is the client of one resource.
/// </summary>
[DebuggerDisplay("TwelveLabsClient {BaseAddress}")]
public partial class TwelveLabsClient : IDisposable
{
    private readonly ApiTransport _transport;

    /// <summary>Creates a client.</summary>
    /// <param name="apiKey">
    /// The API key as a text, or a provider of keys that may change while the client runs. A provider that can be disposed stays the caller's.
    /// Null: from the environment variable <c>TWELVE_LABS_API_KEY</c> (or <c>TWELVELABS_API_KEY</c>), read on every request.
    /// </param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="ApiKeyException">No key is given, and none is in the environment.</exception>
    /// <exception cref="ArgumentException">The key or a setting is not usable; the message names it.</exception>
    /// <exception cref="CallbackException">The <see cref="TwelveLabsClientOptions.LoggerFactory"/> threw.</exception>
    public TwelveLabsClient(ApiKeyProvider? apiKey = null, TwelveLabsClientOptions? options = null)
    {
        apiKey ??= FromEnvironment();
        options ??= new TwelveLabsClientOptions();
        options.Validate();
        _transport = new ApiTransport(apiKey, options);
        BaseAddress = options.BaseAddress;
    }

    /// <summary>For mocks: a client whose calls fail unless they are overridden.</summary>
    protected TwelveLabsClient()
    {
        _transport = ApiTransport.Missing;
        BaseAddress = new Uri(ApiFacts.Server);
    }

    /// <summary>Where the API is.</summary>
    public virtual Uri BaseAddress { get; }

    /// <summary>
    /// Sends a request to any path of the API, with the client's key, retries, limits, redaction and exceptions, such as to an
    /// operation that this version of the SDK does not know yet.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The response with its whole body.</returns>
    /// <exception cref="ArgumentException">The path leads out of the base address, or another part of the request is not valid; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
    public virtual Task<RawResponse> SendAsync(RawRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _transport.SendRawAsync(ApiCall.Of(request, options, nameof(request)), request.Accept, cancellationToken);

    /// <summary>Frees the connections that the client made itself; a client or handler given in the options stays the caller's.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the connections that the client made itself.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _transport.Dispose();
        }
    }

    // Told now and not by the first call, which may be far from where the client is made.
    private static EnvironmentKey FromEnvironment()
    {
        var provider = new EnvironmentKey(variable: null);
        var (variable, value) = provider.Find() ?? throw new ApiKeyException(
            $"No API key was given: pass one, or set the environment variable {EnvironmentKey.Usual[0]}. Keys are made in the dashboard of the service.");
        ApiKey.Check(value, $"The API key in the environment variable {variable}", variable);
        return provider;
    }
}
