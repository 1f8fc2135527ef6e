using System.Diagnostics;
using TwelveLabs.Transport;

namespace TwelveLabs;

/// <summary>
/// The Twelve Labs Video Understanding API. One client serves a whole program: it is safe for concurrent use, and each
/// property is the client of one resource.
/// </summary>
[DebuggerDisplay("TwelveLabsClient {BaseAddress}")]
public partial class TwelveLabsClient : IDisposable
{
    private readonly ApiTransport _transport;

    /// <summary>Makes a client.</summary>
    /// <param name="apiKey">The API key. Null: from the environment variable <c>TWELVE_LABS_API_KEY</c> (or <c>TWELVELABS_API_KEY</c>).</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="ArgumentNullException">No key is given, and none is in the environment.</exception>
    /// <exception cref="ArgumentException">The key or a setting is not usable; the message names it.</exception>
    public TwelveLabsClient(string? apiKey = null, TwelveLabsClientOptions? options = null)
    {
        options ??= new TwelveLabsClientOptions();
        options.Validate();
        _transport = new ApiTransport(ApiKey.Find(apiKey), options);
        BaseAddress = options.BaseAddress;
    }

    /// <summary>For mocks: a client whose calls fail unless they are overridden.</summary>
    protected TwelveLabsClient()
    {
        _transport = ApiTransport.Missing;
        BaseAddress = new Uri(ApiFacts.Server);
    }

    /// <summary>Where the API is.</summary>
    public Uri BaseAddress { get; }

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
}
