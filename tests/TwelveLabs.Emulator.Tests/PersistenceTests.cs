using System.Text;
using System.Threading.Channels;

namespace TwelveLabs.Emulator.Tests;

/// <summary>An emulator with a data directory: what it acknowledged is there after a restart.</summary>
public sealed class PersistenceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WatchedClock _clock = new(new DateTimeOffset(2024, 11, 6, 9, 30, 0, 123, TimeSpan.Zero));

    private string Data => _folder.PathOf("data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_that_a_client_can_read_is_the_same_after_a_restart()
    {
        Directory.CreateDirectory(_folder.PathOf("buckets/press"));
        await _folder.WriteAsync("buckets/press/launch.mp4", "video");
        await _folder.WriteAsync("buckets/press/launch.vtt", Samples.Harbour);
        await _folder.WriteAsync("buckets/press/empty.mp4", "");
        string index;
        Dictionary<string, string> before;
        await using (var service = await StartAsync())
        {
            index = await service.IndexAsync();
            await FillAsync(service, index);
            before = await ReadAsync(service, index);
        }

        await using (var service = await StartAsync())
        {
            var after = await ReadAsync(service, index);
            Assert.Equal(before.Keys, after.Keys);
            Assert.All(before, read => Assert.Equal(read.Value, after[read.Key]));
        }

        Assert.Contains("Town council", before[$"indexes/{index}/videos"], StringComparison.Ordinal);
        Assert.Contains("the tram costs forty million", before["search"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_deleted_or_changed_stays_so_and_the_file_of_a_deleted_video_is_gone()
    {
        string kept, video;
        await using (var service = await StartAsync())
        {
            kept = await service.IndexAsync("before");
            video = await service.VideoAsync(kept);
            await service.PutAsync($"indexes/{kept}", new { index_name = "after" });
            var deleted = await service.IndexAsync("deleted");
            await service.VideoAsync(deleted);
            Assert.Equal(2, Uploads().Length);
            await service.DeleteAsync($"indexes/{deleted}");
            Assert.Single(Uploads());
        }

        await using (var service = await StartAsync())
        {
            Assert.Equal("after", Assert.Single((await service.GetAsync("indexes")).Data)!["index_name"]!.GetValue<string>());
            Assert.Single((await service.GetAsync("tasks")).Data);
            Assert.Equal(HttpStatusCode.NoContent, (await service.DeleteAsync($"indexes/{kept}/videos/{video}")).Status);
            Assert.Empty(Uploads());
            Assert.Empty((await SearchAsync(service, kept)).Data);
        }

        await using (var service = await StartAsync())
        {
            Assert.Empty((await service.GetAsync($"indexes/{kept}/videos")).Data);
            Assert.Equal("council meeting.mp4", (await service.GetAsync("tasks")).Data[0]!["metadata"]!["filename"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task A_task_at_work_goes_on_after_a_restart()
    {
        string task;
        await using (var service = await StartAsync(options => options.IndexingDuration = TimeSpan.FromSeconds(40)))
        {
            task = (await service.TaskAsync(await service.IndexAsync())).Id;
            _clock.Advance(TimeSpan.FromSeconds(10));
            Assert.Equal("pending", (await service.GetAsync($"tasks/{task}")).Text("status"));
        }

        _clock.Advance(TimeSpan.FromSeconds(20));
        await using (var service = await StartAsync())
        {
            Assert.Equal("indexing", (await service.GetAsync($"tasks/{task}")).Text("status"));
            _clock.Advance(TimeSpan.FromSeconds(10));
            var ready = await service.GetAsync($"tasks/{task}");
            Assert.Equal("ready", ready.Text("status"));
            Assert.NotEmpty((await SearchAsync(service, ready.Text("index_id"))).Data);
        }
    }

    [Fact]
    public async Task A_page_token_is_good_after_a_restart_and_only_for_its_account()
    {
        string token, wanted;
        await using (var service = await StartAsync())
        {
            var index = await service.IndexAsync();
            await service.VideoAsync(index);
            await service.VideoAsync(index, name: "second.mp4");
            token = (await SearchAsync(service, index, pageLimit: 1)).Node("page_info.next_page_token").GetValue<string>();
            wanted = (await service.GetAsync($"search-v2/{token}")).Body;
        }

        await using (var service = await StartAsync())
        {
            Assert.Equal(wanted, (await service.GetAsync($"search-v2/{token}")).Body);
            service.Http.DefaultRequestHeaders.Remove("x-api-key");
            service.Http.DefaultRequestHeaders.Add("x-api-key", "another");
            (await service.GetAsync($"search-v2/{token}")).Refused(HttpStatusCode.BadRequest, "search_page_token_expired", "token");
        }
    }

    [Fact]
    public async Task An_event_that_was_due_while_no_emulator_ran_is_sent_at_the_next_start_and_only_once()
    {
        using var receiver = new Receiver();
        string first;
        await using (var service = await WithEventsAsync(receiver))
        {
            first = (await service.TaskAsync(await service.IndexAsync())).Id;
        }

        _clock.Advance(TimeSpan.FromMinutes(1));
        await using (await WithEventsAsync(receiver))
        {
            Assert.Equal(first, (await receiver.TakenAsync())["data"]!["id"]!.GetValue<string>());
        }

        await using (var service = await WithEventsAsync(receiver))
        {
            var second = (await service.TaskAsync(await service.IndexAsync("second"))).Id;
            _clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Equal(second, (await receiver.TakenAsync())["data"]!["id"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task Ids_of_a_later_start_are_new_and_greater_within_the_same_second()
    {
        var ids = new List<string>();
        for (var start = 0; start < 3; start++)
        {
            await using var service = await StartAsync();
            ids.Add(await service.IndexAsync($"a{start}"));
            ids.Add(await service.IndexAsync($"b{start}"));
        }

        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }

    [Fact]
    public async Task The_directory_has_no_key()
    {
        await using (var service = await StartAsync())
        {
            await service.VideoAsync(await service.IndexAsync());
        }

        var files = Directory.GetFiles(Data, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => Encoding.Latin1.GetString(File.ReadAllBytes(file)).Contains("newsroom", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => Encoding.Latin1.GetString(File.ReadAllBytes(file)).Contains("tlk_test", StringComparison.Ordinal));
    }

    private Task<Service> StartAsync(Action<EmulatorOptions>? configure = null) => Service.StartAsync(
        options =>
        {
            options.DataDirectory = Data;
            options.IntegrationsDirectory = _folder.PathOf("buckets");
            configure?.Invoke(options);
        },
        _clock);

    private Task<Service> WithEventsAsync(Receiver receiver) => StartAsync(options =>
    {
        options.WebhookUrl = new Uri("http://receiver.test/hook");
        options.WebhookHandler = receiver;
        options.WebhookSecret = "whsec_test";
    });

    private string[] Uploads() => Directory.GetFiles(Path.Combine(Data, "uploads"));

    private static Task<ServiceResponse> SearchAsync(Service service, string index, int pageLimit = 10)
    {
        var form = Service.Form(("index_id", index), ("query_text", "What does the tram cost?"), ("search_options", "conversation"), ("page_limit", $"{pageLimit}"), ("threshold", "low"));
        return service.PostAsync("search-v2", form);
    }

    /// <summary>Makes something of every kind that the emulator stores.</summary>
    private static async Task FillAsync(Service service, string index)
    {
        var video = await service.VideoAsync(index);
        await service.PutAsync($"indexes/{index}/videos/{video}", new { video_title = "Town council", metadata = new { city = "Utrecht", seats = 12 } });
        await service.TaskAsync(index, fault: "fail-task");
        await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", "https://example.com/a.mp4")));
        await service.PostAsync("tasks/transfers/import/press", new { index_id = index, user_metadata = new { desk = "press" } });
        var embed = Service.Form(("engine_name", "Marengo-retrieval-2.6"), ("video_embedding_scope", "clip"), ("video_embedding_scope", "video"));
        embed.Add(new ByteArrayContent(Samples.Bytes(100)), "video_file", "embedded.mp4");
        await service.PostAsync("embed/tasks", embed);
        service.Clock.Advance(TimeSpan.FromSeconds(2));
    }

    private static async Task<Dictionary<string, string>> ReadAsync(Service service, string index)
    {
        var read = new Dictionary<string, string> { ["search"] = Portless((await SearchAsync(service, index)).Body) };
        List<string> paths = ["indexes", $"indexes/{index}", "tasks?page_limit=50", $"tasks/status?index_id={index}", $"indexes/{index}/videos", "embed/tasks", $"tasks/transfers/import/press/status?index_id={index}", "tasks/transfers/import/press/logs"];
        paths.AddRange((await service.GetAsync("tasks?page_limit=50")).Data.Select(task => $"tasks/{task!["_id"]}"));
        paths.AddRange((await service.GetAsync("embed/tasks")).Data.Select(task => $"embed/tasks/{task!["_id"]}"));
        foreach (var video in (await service.GetAsync($"indexes/{index}/videos")).Data)
        {
            paths.AddRange(new[] { "", "?embed=true", "/transcription", "/text-in-video", "/logo" }.Select(part => $"indexes/{index}/videos/{video!["_id"]}{part}"));
        }

        foreach (var path in paths)
        {
            var response = await service.GetAsync(path);
            Assert.True(response.Status == HttpStatusCode.OK, $"{path}: {response.Body}");
            read[path] = Portless(response.Body);
        }

        return read;

        string Portless(string body) => body.Replace(service.Emulator.BaseAddress.Authority, "host", StringComparison.Ordinal);
    }

    /// <summary>Takes events, each of which is told to the test when the emulator is done with the response.</summary>
    private sealed class Receiver : HttpMessageHandler
    {
        private readonly Channel<JsonObject> _taken = Channel.CreateUnbounded<JsonObject>();

        public Task<JsonObject> TakenAsync() => _taken.Reader.ReadAsync().AsTask().DefaultTimeout();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var posted = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new TellingContent(() => _taken.Writer.TryWrite(posted)) };
        }
    }

    private sealed class TellingContent(Action disposed) : ByteArrayContent([])
    {
        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            disposed();
        }
    }
}
