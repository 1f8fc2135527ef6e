using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests.Ingest;

/// <summary>A folder, and an emulator behind a relay, for the tests of <c>twelvelabs ingest</c>.</summary>
public abstract class IngestTest : WithoutKey, IAsyncLifetime
{
    private TwelveLabsEmulator _emulator = null!;
    private Relay? _relay;

    private protected EmulatorOptions Options { get; } = new() { SharedAccount = true, IndexingDuration = TimeSpan.FromMilliseconds(100) };

    private protected TwelveLabsClient Client { get; private set; } = null!;

    private protected Relay Relay => _relay ??= new Relay(_emulator.BaseAddress);

    private protected string Folder => Path.Combine(Temporary, "library");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        _emulator = await TwelveLabsEmulator.StartAsync(Options);
        Client = new TwelveLabsClient("any", new TwelveLabsClientOptions { BaseAddress = _emulator.BaseAddress });
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_relay is not null)
        {
            await _relay.DisposeAsync();
        }

        await _emulator.DisposeAsync();
    }

    /// <summary>Replaces the relay, as a new process would have a new connection.</summary>
    private protected async Task<Relay> NewRelayAsync(long? stallAfter = null)
    {
        if (_relay is not null)
        {
            await _relay.DisposeAsync();
        }

        return _relay = new Relay(_emulator.BaseAddress, stallAfter);
    }

    private protected string Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    private protected string Note(string name, string text)
    {
        var path = Path.Combine(Temporary, name);
        File.WriteAllText(path, text);
        return path;
    }

    private protected Task<Run> IngestAsync(params string[] args) => IngestAsync(args, default);

    private protected Task<Run> IngestAsync(string[] args, CancellationToken cancellationToken, TimeProvider? clock = null) => Run.OfAsync(
        ["ingest", Folder, "--index", "library", "--create", "--base-url", Relay.Address.ToString(), "--ffprobe", "none", "--output", "json", .. args], null, cancellationToken, clock: clock).DefaultTimeout();

    /// <summary>The results as <c>file status</c>.</summary>
    private protected static IEnumerable<string> Statuses(Run run) => JsonNode.Parse(run.Output)!.AsArray().Select(row => $"{row!["file"]} {row["status"]}");

    private protected static string? Error(Run run, string file) => (string?)JsonNode.Parse(run.Output)!.AsArray().Single(row => (string?)row!["file"] == file)!["error"];

    /// <summary>The names of the files of all tasks at the service, in order.</summary>
    private protected async Task<IReadOnlyList<string?>> TasksAsync()
    {
        var names = new List<string?>();
        await foreach (var task in Client.Tasks.ListAllAsync())
        {
            names.Add(task.Metadata!.Filename);
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }

    private protected async Task<Video> VideoAsync(string filename)
    {
        var index = Assert.Single((await Client.Indexes.ListAsync()).Data);
        var video = Assert.Single((await Client.Videos.ListAsync(index.Id, new ListVideosRequest { Filename = filename })).Data);
        return await Client.Videos.GetAsync(index.Id, video.Id);
    }
}
