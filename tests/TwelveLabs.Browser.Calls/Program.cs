using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using TwelveLabs;

// A published, trimmed program with the client: the usual calls on the emulator, whose address is the argument.
var (passed, failed) = (0, 0);
var address = new Uri(args[0]);
using var client = new TwelveLabsClient("any-key", new TwelveLabsClientOptions { BaseAddress = address });
var (index, task) = ("", "");

await PlatformCalls.CheckAsync(client, CheckAsync);
await CheckAsync("a GET", async () => (await client.Engines.ListAsync()).Data.Count > 0);
await CheckAsync("a POST of JSON", async () =>
{
    index = (await client.Indexes.CreateAsync(new CreateIndexRequest
    {
        IndexName = "browser",
        Engines =
        [
            new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] },
            new() { EngineName = "pegasus1.1", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] },
        ],
    })).Id;
    return index.Length > 0;
});
await CheckAsync("a PUT", async () =>
{
    await client.Indexes.UpdateAsync(index, new UpdateIndexRequest { IndexName = "renamed" });
    return (await client.Indexes.GetAsync(index)).IndexName == "renamed";
});
await CheckAsync("an upload of less than 1 MB", () => UploadAsync(padding: 0));
await CheckAsync("an upload of more than 1 MB, which asks first where it can", () => UploadAsync(padding: 2 * 1024 * 1024));
await CheckAsync("streamed text", async () =>
{
    var done = await client.Tasks.WaitForCompletionAsync(task);
    var pieces = 0;
    await foreach (var piece in client.Generate.StreamTextAsync(new() { VideoId = done.VideoId!, Prompt = "Sum it up." }))
    {
        pieces++;
    }

    return pieces > 0;
});
await CheckAsync("a video's own metadata", async () =>
{
    var video = (await client.Tasks.GetAsync(task)).VideoId!;
    await client.Videos.UpdateAsync(index, video, new UpdateVideoRequest { Metadata = { ["season"] = 3, ["host"] = "Ada" } });
    var metadata = (await client.Videos.GetAsync(index, video)).Metadata?.UserMetadata;
    return (int?)metadata?["season"] == 3 && (string?)metadata?["host"] == "Ada";
});
await CheckAsync("a video through the program's own JSON", async () =>
{
    var video = (await client.Videos.ListAsync(index)).Data[0];
    var json = JsonSerializer.Serialize(video, ProgramJson.Default.Video);
    var copy = JsonSerializer.Deserialize(json, ProgramJson.Default.Video)!;
    return json.Contains("\"_id\"", StringComparison.Ordinal) && copy.Id == video.Id && JsonSerializer.Serialize(copy, ProgramJson.Default.Video) == json;
});
await CheckAsync("an error of the API", async () =>
{
    try
    {
        await client.Indexes.GetAsync("000000000000000000000000");
        return false;
    }
    catch (ApiException e)
    {
        return (int)e.StatusCode is 400 or 404 && e.Code is { Length: > 0 };
    }
});
await CheckAsync("a connection that cannot be made", async () =>
{
    try
    {
        using var closed = new TwelveLabsClient("any-key", new TwelveLabsClientOptions { BaseAddress = new Uri("http://127.0.0.1:1/v1.2"), Retry = RetryOptions.None });
        await closed.Engines.ListAsync();
        return false;
    }
    catch (ConnectionException)
    {
        return true;
    }
});
await CheckAsync("the client of a container", async () =>
{
    var services = new ServiceCollection();
    services.AddTwelveLabs(options => (options.ApiKey, options.BaseAddress) = ("any-key", address));
    await using var provider = services.BuildServiceProvider();
    return (await provider.GetRequiredService<ITwelveLabsClient>().Engines.ListAsync()).Data.Count > 0;
});
await CheckAsync("a DELETE", async () =>
{
    await client.Indexes.DeleteAsync(index);
    return (await client.Indexes.ListAsync()).Data.All(other => other.Id != index);
});

Console.WriteLine($"{passed} passed, {failed} failed, 0 skipped");
return failed;

async Task<bool> UploadAsync(int padding)
{
    using var resource = typeof(Program).Assembly.GetManifestResourceStream("newsroom.mp4")!;
    var bytes = new byte[resource.Length + padding];
    await resource.CopyToAsync(new MemoryStream(bytes));
    if (padding > 0)
    {
        // A box that players skip, so that the file stays a video.
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan((int)resource.Length), padding);
        "free"u8.CopyTo(bytes.AsSpan((int)resource.Length + 4));
    }

    task = (await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = index, VideoFile = FileUpload.FromBytes(bytes, "newsroom.mp4") })).Id;
    return task.Length > 0;
}

async Task CheckAsync(string name, Func<Task<bool>> check)
{
    string? problem = null;
    try
    {
        problem = await check() ? null : "not as expected";
    }
    catch (Exception e)
    {
        problem = e.ToString();
    }

    (passed, failed) = problem is null ? (passed + 1, failed) : (passed, failed + 1);
    Console.WriteLine(problem is null ? $"ok    {name}" : $"FAIL  {name}: {problem}");
}

[JsonSerializable(typeof(Video))]
internal sealed partial class ProgramJson : JsonSerializerContext;
