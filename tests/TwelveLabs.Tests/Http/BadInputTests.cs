#pragma warning disable CS0618, TL0001 // The vendor deprecated some of these; they are called as long as the service has them.

namespace TwelveLabs.Tests.Http;

/// <summary>What cannot be right is refused by name before anything is sent.</summary>
public class BadInputTests
{
    private const string Url = "https://media.example/v.mp4";

    public static TheoryData<string> Refused => [.. Calls.Keys];

    private static FileUpload File => FileUpload.FromBytes(new byte[3], "v.mp4");

    // The name that the error must hold, and the call that must give it.
    private static Dictionary<string, Func<TwelveLabsClient, Task>> Calls { get; } = new()
    {
        ["request"] = client => client.Indexes.CreateAsync(null!),
        ["request.IndexName"] = client => client.Indexes.UpdateAsync("i", new UpdateIndexRequest { IndexName = "" }),
        ["request.Engines"] = client => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "n", Engines = [] }),
        ["request.Engines[1]"] = client => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "n", Engines = [Engine("e"), null!] }),
        ["request.Engines[1].EngineName"] = client => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "n", Engines = [Engine("e"), Engine(" ")] }),
        ["request.Engines[0].EngineOptions"] = client => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "n", Engines = [new() { EngineName = "e", EngineOptions = null! }] }),
        ["request.Page"] = client => client.Indexes.ListAsync(new ListIndexesRequest { Page = 0 }),
        ["request.PageSize"] = client => client.Videos.ListAsync("i", new ListVideosRequest { PageSize = 51 }),
        ["request.CreatedAt"] = client => client.Tasks.ListAsync(new ListTasksRequest { CreatedAt = default(TimeFilter) }),
        ["request.Status"] = client => client.Tasks.ListAsync(new ListTasksRequest { Status = default(IndexingStatus) }),
        ["VideoFile, VideoUrl; none is given"] = client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i" }),
        ["VideoFile and VideoUrl are given"] = client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = File, VideoUrl = Url }),
        ["at most one of TranscriptionFile"] = client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = File, TranscriptionFile = File, TranscriptionUrl = Url }),
        ["request.IndexId"] = client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = null!, VideoFile = File }),
        ["request.VideoUrl"] = client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoUrl = "" }),
        ["request.Url"] = client => client.Tasks.CreateFromExternalProviderAsync(new CreateExternalTaskRequest { IndexId = "i", Url = "" }),
        ["request.File"] = client => client.Tasks.TransferAsync(new TransferVideosRequest { File = null! }),
        ["request.Temperature"] = client => client.Generate.GenerateTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p", Temperature = 1.1 }),
        ["request.Prompt"] = client => client.Generate.GenerateTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "" }),
        ["request.Type"] = client => client.Generate.SummarizeAsync(new SummarizeRequest { VideoId = "v", Type = default }),
        ["request.Types"] = client => client.Generate.GenerateGistAsync(new GistRequest { VideoId = "v", Types = [] }),
        ["request.SearchOptions"] = client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [], QueryText = "q" }),
        ["request.SearchOptions[1] must not be empty; default(EngineOption) has no value. Take a static member of EngineOption."] =
            client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual, default], QueryText = "q" }),
        ["request.AdjustConfidenceLevel"] = client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q", AdjustConfidenceLevel = double.NaN }),
        ["QueryText, QueryMediaFile, QueryMediaUrl; none"] = client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual] }),
        ["request.ProvideTranscription must not be false when request.TranscriptionUrl is given"] = client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = File, TranscriptionUrl = Url, ProvideTranscription = false }),
        ["QueryText and QueryMediaType"] = client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q", QueryMediaType = QueryMediaType.Image }),
        ["QueryMediaUrl; none is given"] = client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryMediaType = QueryMediaType.Image }),
        ["request.Metadata[\"filename\"] would take the place of Filename"] = client => client.Videos.ListAsync("i", new ListVideosRequest { Metadata = { ["filename"] = "a" } }),
        ["request.Metadata[\"rating\"] has no value"] = client => client.Videos.ListAsync("i", new ListVideosRequest { Metadata = { ["rating"] = default } }),
        ["request.Metadata has an empty key"] = client => client.Videos.ListAsync("i", new ListVideosRequest { Metadata = { [""] = "a" } }),
        ["request.Filter.Metadata[\"id\"] would take the place of Id"] = client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q", Filter = new() { Metadata = { ["id"] = "a" } } }),
        ["request.Metadata[\"a\"] is given in AdditionalProperties too"] = client => client.Videos.ListAsync("i", new ListVideosRequest { Metadata = { ["a"] = 1 }, AdditionalProperties = { ["a"] = 2 } }),
        ["QueryText and QueryMediaUrl"] = client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q", QueryMediaUrl = Url }),
        ["QueryMediaFile and QueryMediaUrl"] = client => client.Search.QueryAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryMediaType = QueryMediaType.Image, QueryMediaFile = File, QueryMediaUrl = Url }),
        ["request.Query"] = client => client.Search.QueryCombinedAsync(new CombinedSearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], Query = null! }),
        ["request.Query.And[0]"] = client => client.Search.QueryCombinedAsync(new CombinedSearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], Query = new CombinedQuery { And = [new()] } }),
        ["request.Threshold.MinVideoScore"] = client => client.Classify.ClassifyVideosAsync(new ClassifyVideosRequest { VideoIds = ["v"], Options = [EngineOption.Visual], Classes = [new() { Name = "n", Prompts = ["p"] }], Threshold = new() { MinVideoScore = 101 } }),
        ["request.Classes[0].Name"] = client => client.Classify.ClassifyIndexAsync(new ClassifyIndexRequest { IndexId = "i", Options = [EngineOption.Visual], Classes = [new() { Name = "", Prompts = ["p"] }] }),
        ["at least one of Text"] = client => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = "e" }),
        ["ImageUrl and ImageFile"] = client => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = "e", ImageUrl = Url, ImageFile = File }),
        ["TextTruncate needs request.Text"] = client => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = "e", ImageUrl = Url, TextTruncate = TextTruncate.End }),
        ["request.VideoClipLength"] = client => client.EmbedTasks.CreateAsync(new CreateEmbedTaskRequest { EngineName = "e", VideoUrl = Url, VideoClipLengthSeconds = 1.9 }),
        ["request.VideoStartOffsetSec"] = client => client.EmbedTasks.CreateAsync(new CreateEmbedTaskRequest { EngineName = "e", VideoUrl = Url, VideoStartOffsetSeconds = -1 }),
        ["request.PageSize "] = client => First(client.Search.QueryAllAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q", PageSize = 51 })),
        ["request.VideoId"] = client => First(client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "", Prompt = "p" })),
        ["PollInterval"] = client => client.Tasks.WaitForCompletionAsync("t", wait: new WaitOptions { PollInterval = TimeSpan.Zero }),
        ["MaxPollInterval"] = client => client.EmbedTasks.WaitForCompletionAsync("t", wait: new WaitOptions { MaxPollInterval = TimeSpan.FromSeconds(-1) }),
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task The_error_names_what_is_wrong(string name)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("{}"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => Calls[name](client));
        Assert.Contains(name.TrimEnd(), failure.Message, StringComparison.Ordinal);
        Assert.StartsWith(name.StartsWith("request", StringComparison.Ordinal) ? Parameter(name) : "", failure.ParamName, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public void A_stream_that_is_closed_is_refused_where_it_is_named()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Equal("stream", Assert.Throws<ArgumentException>(() => FileUpload.FromStream(closed, "a.mp4")).ParamName);
    }

    [Fact]
    public async Task A_stream_that_was_closed_meanwhile_is_told_before_anything_is_sent()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"x"}"""));
        using var client = Connect.To(server);
        var stream = new MemoryStream(new byte[100]);
        var upload = FileUpload.FromStream(stream, "a.mp4");
        await stream.DisposeAsync();
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = upload }));
        Assert.Equal("request.VideoFile", failure.ParamName);
        Assert.Contains("The stream of 'a.mp4' was closed", failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    // What comes before the words of a message, without a key of the user's.
    private static string Parameter(string name) => name.Split(' ', '"')[0].TrimEnd('[');

    private static EngineConfiguration Engine(string name) => new() { EngineName = name, EngineOptions = [EngineOption.Visual] };

    private static async Task First<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var _ in items)
        {
            return;
        }
    }
}
