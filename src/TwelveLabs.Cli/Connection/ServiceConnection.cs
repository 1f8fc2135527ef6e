using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Connection;

/// <summary>Represents a client of the service that a command calls, and where its key came from.</summary>
internal sealed class ServiceConnection : IDisposable
{
    private static readonly TimeSpan LocalPollInterval = TimeSpan.FromMilliseconds(100);
    private readonly SocketsHttpHandler? _handler;

    public ServiceConnection(string? apiKey, Uri? baseUrl, string origin, TimeProvider? clock = null)
    {
        Origin = origin;
        var options = new TwelveLabsClientOptions { TimeProvider = clock ?? TimeProvider.System };
        if (baseUrl is not null)
        {
            options.BaseAddress = baseUrl;
        }

        BaseAddress = options.BaseAddress;
        IsLocal = BaseAddress.IsLoopback;

        // The emulator accepts any key.
        var key = apiKey ?? (IsLocal ? ApiKeys.Placeholder : throw new UsageException(
            $"There is no API key: run twelvelabs login, or set the environment variable {ApiKeys.Variable}. Keys are made in the dashboard of the service."));

        // Allows an emulator on another machine; the placeholder is not a secret.
        options.AllowInsecureHttp = key == ApiKeys.Placeholder;

        // A proxy from the environment would resolve 127.0.0.1 to its own machine.
        if (IsLocal)
        {
            options.HttpMessageHandler = _handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        }

        try
        {
            Client = new TwelveLabsClient(key, options);
        }
        catch (ArgumentException exception)
        {
            _handler?.Dispose();
            throw new UsageException(exception.Message, exception);
        }
    }

    public TwelveLabsClient Client { get; }

    public Uri BaseAddress { get; }

    /// <summary>Gets a value indicating whether the service is on this machine, where frequent polling costs nothing.</summary>
    public bool IsLocal { get; }

    /// <summary>Gets where the key came from, such as <c>TWELVE_LABS_API_KEY</c> or the name of a profile.</summary>
    public string Origin { get; }

    /// <summary>Gets when the key was saved; null if that is not known.</summary>
    public DateTimeOffset? KeySavedAt { get; init; }

    /// <summary>Gets how to poll; null for the defaults of the client.</summary>
    public WaitOptions? Wait => IsLocal ? new WaitOptions { PollInterval = LocalPollInterval, MaxPollInterval = LocalPollInterval } : null;

    public void Dispose()
    {
        Client.Dispose();
        _handler?.Dispose();
    }
}
