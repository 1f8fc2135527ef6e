using TwelveLabs.Cli.Commands;
using TwelveLabs.Emulator;

namespace TwelveLabs.Cli.Demo;

/// <summary>The service that the demo talks to, with a client for it.</summary>
internal sealed class DemoService : IAsyncDisposable
{
    // Long enough for the bar to be seen, short enough not to bore.
    private static readonly TimeSpan IndexingDuration = TimeSpan.FromSeconds(2.5);

    // Slow enough to be seen, as the real service is.
    private static readonly TimeSpan StreamPause = TimeSpan.FromMilliseconds(30);
    private readonly TwelveLabsEmulator? _emulator;
    private readonly SocketsHttpHandler? _handler;

    private DemoService(string description, string? apiKey, Uri? address, TwelveLabsEmulator? emulator)
    {
        _emulator = emulator;
        Description = description;
        var options = new TwelveLabsClientOptions();
        if (address is not null)
        {
            options.BaseAddress = address;
        }

        IsLocal = options.BaseAddress.IsLoopback;

        // An emulator on another machine is reached so; a placeholder is nothing to be read on the way.
        options.AllowInsecureHttp = apiKey == ApiKeys.Placeholder;

        // A proxy from the environment would look for 127.0.0.1 on its own machine.
        if (IsLocal)
        {
            options.HttpMessageHandler = _handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        }

        try
        {
            Client = new TwelveLabsClient(apiKey, options);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    public TwelveLabsClient Client { get; }

    public string Description { get; }

    /// <summary>Whether the service is on this machine, where asking often costs nobody anything.</summary>
    public bool IsLocal { get; }

    public static async Task<DemoService> ConnectAsync(DemoSettings settings, CancellationToken cancellationToken)
    {
        var key = ApiKeys.FromEnvironment();
        if (settings.Live && key is null)
        {
            throw new UsageException($"--live needs an API key: set the environment variable {ApiKeys.Variable}. Keys are made in the dashboard of the service.");
        }

        if (settings.BaseUrl is { } address)
        {
            return new DemoService($"{address}", key ?? ApiKeys.Placeholder, address, null);
        }

        if (settings.Live)
        {
            return new DemoService("the real one; what is done there counts towards your plan.", key, null, null);
        }

        var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions { IndexingDuration = IndexingDuration, StreamPause = StreamPause }, cancellationToken);
        return new DemoService($"an emulator in this process, {emulator.BaseAddress}", ApiKeys.Placeholder, emulator.BaseAddress, emulator);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _handler?.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }
}
