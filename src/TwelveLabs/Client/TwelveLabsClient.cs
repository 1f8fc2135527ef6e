using System.Diagnostics;

namespace TwelveLabs;

/// <summary>
/// The client of the Twelve Labs Video Understanding API. Use one instance for the whole program: it is safe for concurrent use. Each
/// property is the client of one resource.
/// </summary>
[DebuggerDisplay("TwelveLabsClient {BaseAddress}")]
public partial class TwelveLabsClient : IDisposable
{
    private readonly ApiTransport _transport;

    /// <summary>Initializes a client.</summary>
    /// <param name="apiKey">
    /// The API key as a string, or a provider of keys that may change while the client is in use. The caller disposes a disposable provider.
    /// Null for the environment variable <c>TWELVE_LABS_API_KEY</c> (or <c>TWELVELABS_API_KEY</c>), read for each request.
    /// </param>
    /// <param name="options">The settings, or null for the default values.</param>
    /// <exception cref="ApiKeyException">No key was passed, and none is set in the environment.</exception>
    /// <exception cref="ArgumentException">The key or a setting is not valid; the message names it.</exception>
    /// <exception cref="CallbackException">The <see cref="TwelveLabsClientOptions.LoggerFactory"/> threw.</exception>
    public TwelveLabsClient(ApiKeyProvider? apiKey = null, TwelveLabsClientOptions? options = null)
    {
        apiKey ??= FromEnvironment();
        options ??= new TwelveLabsClientOptions();
        options.Validate();
        _transport = new ApiTransport(apiKey, options);
        BaseAddress = options.BaseAddress;
    }

    /// <summary>Initializes a client with the API key of the environment variable <c>TWELVE_LABS_API_KEY</c> (or <c>TWELVELABS_API_KEY</c>).</summary>
    /// <param name="options">The settings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ApiKeyException">No key is set in the environment.</exception>
    /// <exception cref="ArgumentException">The key or a setting is not valid; the message names it.</exception>
    /// <exception cref="CallbackException">The <see cref="TwelveLabsClientOptions.LoggerFactory"/> threw.</exception>
    public TwelveLabsClient(TwelveLabsClientOptions options)
        : this(null, options ?? throw new ArgumentNullException(nameof(options)))
    {
    }

    /// <summary>Initializes a client for mocking, whose calls fail unless they are overridden.</summary>
    protected TwelveLabsClient()
    {
        _transport = ApiTransport.Missing;
        BaseAddress = new Uri(ApiFacts.Server);
    }

    /// <summary>Gets the base address of the API.</summary>
    public virtual Uri BaseAddress { get; }

    /// <summary>
    /// Sends a request to any path of the API, with the authentication, retries, timeouts, redaction and exceptions of the client. Use it for an
    /// operation that this version of the SDK does not support yet.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The response with its body.</returns>
    /// <exception cref="ArgumentException">The path leaves the base address, or another part of the request is not valid; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<RawResponse> SendAsync(RawRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _transport.SendRawAsync(ApiCall.Of(request, options, nameof(request)), request.Accept, cancellationToken);

    /// <summary>Releases the connections of the client. A client or handler that the options set is not disposed.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases the connections of the client.</summary>
    /// <param name="disposing">True if called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _transport.Dispose();
        }
    }

    // Fails here and not in the first call, which may be far from where the client is created.
    private static EnvironmentKey FromEnvironment()
    {
        var provider = new EnvironmentKey(variable: null);
        var (variable, value) = provider.Find() ?? throw new ApiKeyException(
            $"No API key was given: pass one, or set the environment variable {EnvironmentKey.Usual[0]}. Keys are made in the dashboard of the service.");
        ApiKey.Check(value, $"The API key in the environment variable {variable}", variable);
        return provider;
    }
}
