using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Connection;
using TwelveLabs.Emulator;

namespace TwelveLabs.Cli.Demo;

/// <summary>Represents the service that the demo calls, with a client for it.</summary>
internal sealed class DemoService : IAsyncDisposable
{
    // Long enough for the progress to be visible, short enough not to delay the user.
    private static readonly TimeSpan IndexingDuration = TimeSpan.FromSeconds(2.5);

    // Slow enough to be visible, like the real service.
    private static readonly TimeSpan StreamPause = TimeSpan.FromMilliseconds(30);
    private readonly TwelveLabsEmulator? _emulator;

    private DemoService(string description, string? apiKey, Uri? address, TwelveLabsEmulator? emulator)
    {
        _emulator = emulator;
        Description = description;
        Connection = new ServiceConnection(apiKey, address, ApiKeys.Variable);
    }

    public ServiceConnection Connection { get; }

    public string Description { get; }

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
        Connection.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }
    }
}
