namespace TwelveLabs.Cli.Tests;

/// <summary>An emulator that outlives the demo, so that a test can look at what the demo left.</summary>
internal sealed class Service(TwelveLabsEmulator emulator, EmulatorOptions options) : IAsyncDisposable
{
    public EmulatorOptions Options => options;

    public string Address => emulator.BaseAddress.ToString();

    public static async Task<Service> StartAsync(EmulatorOptions? options = null)
    {
        options ??= new EmulatorOptions();
        options.SharedAccount = true;
        options.IndexingDuration = TimeSpan.FromMilliseconds(100);
        return new Service(await TwelveLabsEmulator.StartAsync(options), options);
    }

    public Task<Run> DemoAsync(params string[] args) => DemoAsync(args, null, default);

    public Task<Run> DemoAsync(string[] args, Action<string>? printed, CancellationToken cancellationToken) =>
        Run.OfAsync(["demo", "--base-url", emulator.BaseAddress.ToString(), .. args], printed, cancellationToken);

    public Task<Run> RunAsync(params string[] args) => Run.OfAsync([.. args, "--base-url", emulator.BaseAddress.ToString()]);

    public async Task<IReadOnlyList<VideoIndex>> IndexesAsync()
    {
        using var client = new TwelveLabsClient("any", new TwelveLabsClientOptions { BaseAddress = emulator.BaseAddress });
        return [.. (await client.Indexes.ListAsync()).Data];
    }

    public ValueTask DisposeAsync() => emulator.DisposeAsync();
}
