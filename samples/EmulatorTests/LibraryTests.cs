using System.Text;
using TwelveLabs;
using TwelveLabs.Emulator;
using Xunit;

namespace EmulatorTests;

public sealed class LibraryTests : IAsyncLifetime
{
    private const string Transcript = """
        1
        00:00:01,000 --> 00:00:04,000
        The tram costs two francs.

        2
        00:00:05,000 --> 00:00:09,000
        The market opens at seven.
        """;

    private TwelveLabsEmulator _emulator = null!;
    private TwelveLabsClient _client = null!;
    private Library _library = null!;

    public async Task InitializeAsync()
    {
        _emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions { IndexingDuration = TimeSpan.Zero });
        _client = new TwelveLabsClient("any-key", new TwelveLabsClientOptions { BaseAddress = _emulator.BaseAddress });
        var index = await _client.Indexes.CreateAsync(new CreateIndexRequest
        {
            IndexName = "tests",
            Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] }],
        });
        _library = new Library(_client, index.Id);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task A_spoken_sentence_is_found_at_its_time()
    {
        var video = await _library.AddAsync(Bytes("council.mp4", "not a real video"), Bytes("council.srt", Transcript));

        var hit = await _library.FindAsync("What does the tram cost?");

        Assert.Equal((video, 1.0), (hit?.VideoId, hit?.Start));
    }

    [Fact]
    public async Task A_missing_index_is_not_found() =>
        await Assert.ThrowsAsync<NotFoundException>(() => _client.Indexes.GetAsync("6298d673f1090f1100476d4c"));

    private static FileUpload Bytes(string name, string text) => FileUpload.FromBytes(Encoding.UTF8.GetBytes(text), name);
}
