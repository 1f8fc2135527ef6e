namespace TwelveLabs.Cli.Tests;

/// <summary>An emulator with an index of videos to search.</summary>
internal sealed class VideoLibrary : IAsyncDisposable
{
    public const string Index = "newsroom";

    private static readonly string Demo = Path.Combine(AppContext.BaseDirectory, "Demo", "Videos");
    private readonly TwelveLabsEmulator _emulator;

    private VideoLibrary(TwelveLabsEmulator emulator)
    {
        _emulator = emulator;
        Client = new TwelveLabsClient("any", new TwelveLabsClientOptions { BaseAddress = emulator.BaseAddress });
    }

    /// <summary>The directory with the video of the demo, newsroom.mp4.</summary>
    public static string Videos => Demo;

    public TwelveLabsClient Client { get; }

    public string IndexId { get; private set; } = "";

    public static async Task<VideoLibrary> StartAsync(params string[] fileNames)
    {
        var library = new VideoLibrary(await TwelveLabsEmulator.StartAsync(new EmulatorOptions { SharedAccount = true, IndexingDuration = TimeSpan.Zero }));
        library.IndexId = await library.CreateIndexAsync(Index);
        foreach (var name in fileNames)
        {
            await library.AddAsync(name, await File.ReadAllTextAsync(Path.Combine(Demo, "newsroom.srt")));
        }

        return library;
    }

    public async Task<string> CreateIndexAsync(string name) => (await Client.Indexes.CreateAsync(new CreateIndexRequest
    {
        IndexName = name,
        Engines =
        [
            new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] },
            new() { EngineName = "pegasus1.1", EngineOptions = [EngineOption.Visual] },
        ],
        Addons = [IndexAddon.Thumbnail],
    })).Id;

    /// <summary>Adds the video of the demo under a name, with what is said in it.</summary>
    public async Task<string> AddAsync(string fileName, string transcript) =>
        (await Client.Tasks.CreateAsync(new CreateTaskRequest
        {
            IndexId = IndexId,
            VideoFile = FileUpload.FromBytes(await File.ReadAllBytesAsync(Path.Combine(Demo, "newsroom.mp4")), fileName),
            TranscriptionFile = FileUpload.FromBytes(System.Text.Encoding.UTF8.GetBytes(transcript), "transcript.srt"),
        })).VideoId!;

    public Task<Run> SearchAsync(params string[] args) => SearchAsync(args, terminal: false);

    public Task<Run> SearchAsync(string[] args, bool terminal) =>
        Run.OfAsync(["search", "--base-url", _emulator.BaseAddress.ToString(), .. args], null, default, terminal);

    public Task<Run> ExportAsync(params string[] args) => Run.OfAsync(["export", .. args, "--base-url", _emulator.BaseAddress.ToString()]);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _emulator.DisposeAsync();
    }
}
