namespace TwelveLabs.Emulator.Tests;

/// <summary>Videos that every account starts with.</summary>
public sealed class SeedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Seed => _folder.PathOf("newsroom");

    public SeedTests()
    {
        Directory.CreateDirectory(_folder.PathOf("newsroom/harbour"));
        Directory.CreateDirectory(_folder.PathOf("newsroom/nothing"));
        Write("newsroom/council.mp4", "video");
        Write("newsroom/council.srt", Samples.Council);
        Write("newsroom/.hidden", "x");
        Write("newsroom/harbour/dawn.mov", "video");
        Write("newsroom/harbour/dawn.vtt", Samples.Harbour);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_account_starts_with_an_index_of_ready_videos_for_each_directory()
    {
        await using var service = await StartAsync();
        Assert.Equal(["harbour 1", "newsroom 1"], await IndexesAsync(service));
        var index = (await service.GetAsync("indexes?index_name=newsroom")).Data[0]!["_id"]!.GetValue<string>();
        Assert.Equal("ready", Assert.Single((await service.GetAsync($"tasks?index_id={index}")).Data)!["status"]!.GetValue<string>());
        var clips = await service.PostAsync("search-v2", Service.Form(("index_id", index), ("query_text", "What does the tram cost?"), ("search_options", "conversation")));
        Assert.Contains("forty million", clips.Body, StringComparison.Ordinal);
        await service.DeleteAsync($"indexes/{index}");
        Assert.Equal(["harbour 1"], await IndexesAsync(service));

        service.Http.DefaultRequestHeaders.Remove("x-api-key");
        service.Http.DefaultRequestHeaders.Add("x-api-key", "another");
        Assert.Equal(["harbour 1", "newsroom 1"], await IndexesAsync(service));
    }

    [Fact]
    public async Task With_a_data_directory_only_what_is_not_there_is_added()
    {
        string before;
        await using (var service = await StartAsync(_folder.PathOf("data")))
        {
            before = (await service.GetAsync("indexes?sort_option=asc")).Body;
        }

        await using (var service = await StartAsync(_folder.PathOf("data")))
        {
            Assert.Equal(before, (await service.GetAsync("indexes?sort_option=asc")).Body);
        }

        Write("newsroom/new.mp4", "video");
        await using (var service = await StartAsync(_folder.PathOf("data")))
        {
            Assert.Equal(["harbour 1", "newsroom 2"], await IndexesAsync(service));
        }
    }

    [Fact]
    public async Task A_file_that_is_no_video_is_named_at_the_start()
    {
        Write("newsroom/harbour/empty.mp4", "");
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => StartAsync());
        Assert.Contains(Path.Combine(Seed, "harbour", "empty.mp4"), failure.Message, StringComparison.Ordinal);
        Assert.Contains("it is empty", failure.Message, StringComparison.Ordinal);
    }

    private void Write(string name, string content) => File.WriteAllText(_folder.PathOf(name), content);

    private Task<Service> StartAsync(string? data = null) => Service.StartAsync(options => (options.SeedDirectory, options.DataDirectory) = (Seed + Path.DirectorySeparatorChar, data));

    private static async Task<IEnumerable<string>> IndexesAsync(Service service) =>
        (await service.GetAsync("indexes")).Data.Select(index => $"{index!["index_name"]} {index["video_count"]}").Order(StringComparer.Ordinal);
}
