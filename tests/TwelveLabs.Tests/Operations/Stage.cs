using System.Text;
using TwelveLabs.Emulator;

namespace TwelveLabs.Tests.Operations;

/// <summary>An emulator, a client that speaks to it over real HTTP, and one clock for both, on which waits pass at once.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>What is said and seen in the sample video, 20 seconds long.</summary>
    public const string Transcript = """
        WEBVTT

        00:00.000 --> 00:05.000
        Fishing boats leave the harbour before dawn.

        00:05.000 --> 00:10.000
        [visual] a red lighthouse above the waves

        00:10.000 --> 00:12.000
        [text] HARBOUR 1892

        00:12.000 --> 00:14.000
        [logo] Northwind Shipping

        00:14.000 --> 00:20.000
        The catch was smaller than last year, the fishermen say.
        """;

    private static readonly RequestOptions Failing = new() { Headers = { ["x-emulator-fault"] = "fail-task" } };
    private readonly TwelveLabsEmulator _emulator;
    private readonly DirectoryInfo _buckets;

    private Stage(TwelveLabsEmulator emulator, PacingClock clock, DirectoryInfo buckets)
    {
        _emulator = emulator;
        _buckets = buckets;
        Clock = clock;
        Client = Connect.To(emulator.BaseAddress, Connect.Key, options =>
        {
            options.TimeProvider = clock;

            // The only waits on this clock are then those between two questions for a state.
            options.Timeout = options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        });
    }

    public PacingClock Clock { get; }

    public TwelveLabsClient Client { get; }

    public static async Task<Stage> StartAsync(double indexingSeconds = 2)
    {
        var clock = new PacingClock();
        var buckets = Directory.CreateTempSubdirectory("buckets-");
        var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions
        {
            TimeProvider = clock,
            IndexingDuration = TimeSpan.FromSeconds(indexingSeconds),
            IntegrationsDirectory = buckets.FullName,
        });
        return new Stage(emulator, clock, buckets);
    }

    public static FileUpload Video(string name = "harbour.mp4") => FileUpload.FromBytes(new byte[5000], name);

    public static FileUpload Captions() => FileUpload.FromBytes(Encoding.UTF8.GetBytes(Transcript), "captions.vtt");

    public async Task<string> IndexAsync(string name = "newsroom") => (await Client.Indexes.CreateAsync(new CreateIndexRequest
    {
        IndexName = name,
        Engines =
        [
            new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, EngineOption.Conversation, EngineOption.TextInVideo, EngineOption.Logo] },
            new() { EngineName = "pegasus1.1", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] },
        ],
        Addons = [IndexAddon.Thumbnail],
    })).Id;

    public async Task<string> TaskAsync(string index, string name = "harbour.mp4", bool fails = false)
    {
        var request = new CreateTaskRequest { IndexId = index, VideoFile = Video(name), TranscriptionFile = Captions() };
        return (await Client.Tasks.CreateAsync(request, fails ? Failing : null)).Id;
    }

    /// <summary>A video that is indexed.</summary>
    public async Task<string> VideoAsync(string index, string name = "harbour.mp4")
    {
        var task = await TaskAsync(index, name);
        return (await Client.Tasks.WaitForCompletionAsync(task)).VideoId!;
    }

    /// <summary>An index with one video, ready.</summary>
    public async Task<(string Index, string Video)> LibraryAsync()
    {
        var index = await IndexAsync();
        return (index, await VideoAsync(index));
    }

    /// <summary>Lays files into the bucket of an integration.</summary>
    public string Bucket(string integration, params string[] files)
    {
        var folder = BucketFolder(integration);
        foreach (var file in files)
        {
            File.WriteAllBytes(Path.Combine(folder, file), new byte[100]);
        }

        return integration;
    }

    public string BucketFolder(string integration) => _buckets.CreateSubdirectory(integration).FullName;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _emulator.DisposeAsync();
        _buckets.Delete(recursive: true);
    }
}
