namespace TwelveLabs.Cli.Tests.Export;

/// <summary>An emulator with an index of videos, and the command that exports from it.</summary>
internal sealed class ExportLibrary(TwelveLabsEmulator emulator, TwelveLabsClient client) : IAsyncDisposable
{
    public const string IndexName = "library";

    private static readonly string Media = Path.Combine(AppContext.BaseDirectory, "Demo", "Videos");

    public TwelveLabsClient Client => client;

    public string IndexId { get; private set; } = "";

    public static async Task<ExportLibrary> StartAsync(string[] files, EngineOption[]? options = null)
    {
        var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions { SharedAccount = true, IndexingDuration = TimeSpan.Zero });
        var library = new ExportLibrary(emulator, new TwelveLabsClient("any", new TwelveLabsClientOptions { BaseAddress = emulator.BaseAddress }));
        var index = await library.Client.Indexes.CreateAsync(new CreateIndexRequest
        {
            IndexName = IndexName,
            Engines = [new() { EngineName = "marengo2.6", EngineOptions = options ?? [EngineOption.Visual, EngineOption.Conversation] }],
        });
        library.IndexId = index.Id;
        foreach (var file in files)
        {
            await library.UploadAsync(file);
        }

        return library;
    }

    public async Task<string> UploadAsync(string file)
    {
        var task = await client.Tasks.CreateAsync(new CreateTaskRequest
        {
            IndexId = IndexId,
            VideoFile = FileUpload.FromPath(Path.Combine(Media, "newsroom.mp4"), fileName: file),
            TranscriptionFile = FileUpload.FromPath(Path.Combine(Media, "newsroom.srt")),
        });
        return (await client.Tasks.GetAsync(task.Id)).VideoId!;
    }

    public Task<Run> ExportAsync(params string[] args) => Run.OfAsync(["export", .. args, "--base-url", emulator.BaseAddress.ToString()]);

    public async Task<Run> ExportAsync(bool errorsAreTerminal, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await Cli.RunAsync(["export", .. args, "--base-url", emulator.BaseAddress.ToString()], Run.Console(output, terminal: false), Run.Console(errors, errorsAreTerminal), default);
        return new Run(code, output.ToString(), errors.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await emulator.DisposeAsync();
    }
}
