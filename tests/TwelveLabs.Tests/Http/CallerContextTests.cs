using System.Collections.Concurrent;

namespace TwelveLabs.Tests.Http;

/// <summary>A program with windows has one thread for them. A client that needed it would make a program hang that blocks it during a call.</summary>
public sealed class CallerContextTests
{
    private static readonly Dictionary<string, Func<TwelveLabsClient, Task>> Calls = new()
    {
        ["read"] = client => client.Engines.ListAsync(),
        ["refused"] = client => client.Indexes.GetAsync("gone"),
        ["raw"] = client => client.SendAsync(new RawRequest(HttpMethod.Get, "/engines")),
        ["upload of bytes"] = client => client.Tasks.CreateAsync(Upload(FileUpload.FromBytes(new byte[100_000], "clip.mp4"))),
        ["upload of a stream"] = client => client.Tasks.CreateAsync(Upload(FileUpload.FromStream(new MemoryStream(new byte[100_000]), "clip.mp4"))),
        ["upload of a function"] = client => client.Tasks.CreateAsync(
            Upload(FileUpload.FromFactory(_ => new(Task.Run(() => (Stream)new MemoryStream(new byte[100_000]))), "clip.mp4", length: 100_000))),
        ["many uploads"] = client => ReadAsync(client.Tasks.CreateManyAsync([Upload(FileUpload.FromBytes(new byte[10], "a.mp4")), Upload(FileUpload.FromBytes(new byte[10], "b.mp4"))])),
        ["wait"] = client => client.Tasks.WaitForCompletionAsync("t", wait: new() { PollInterval = TimeSpan.FromTicks(1) }),
        ["create and wait"] = client => client.Tasks.CreateAndWaitAsync(Upload(FileUpload.FromBytes(new byte[10], "clip.mp4")), wait: new() { PollInterval = TimeSpan.FromTicks(1) }),
        ["items"] = client => ReadAsync(client.Indexes.ListAllAsync()),
        ["pages"] = client => ReadAsync(client.Indexes.ListAllAsync().AsPages()),
        ["stream"] = client => ReadAsync(client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" })),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_does_not_continue_on_the_callers_thread(string name)
    {
        await CheckAsync(name, Connect.Key);
        await CheckAsync(name, ApiKeyProvider.FromFunction(_ => new(Task.Run(() => Connect.Key))));
    }

    private static async Task CheckAsync(string name, ApiKeyProvider? key)
    {
        var refused = new ConcurrentDictionary<string, bool>();
        await using var server = new ScriptedServer(call => refused.TryAdd(call.Target, true) ? ScriptedResponse.Error(429, "too_many_requests") : Respond(call));
        using var client = new TwelveLabsClient(
            key,
            new TwelveLabsClientOptions { BaseAddress = server.Address, Retry = new() { BaseDelay = TimeSpan.FromTicks(1) } });
        var context = new CountingContext();

        var call = context.Start(() => Calls[name](client));
        var failure = await Record.ExceptionAsync(() => call.DefaultTimeout());

        Assert.Equal(name == "refused" ? typeof(NotFoundException) : null, failure?.GetType());
        Assert.Equal(0, context.Posts);
    }

    private static CreateTaskRequest Upload(FileUpload file) => new() { IndexId = "i", VideoFile = file };

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items)
    {
        await foreach (var _ in items.ConfigureAwait(false))
        {
        }
    }

    private static ScriptedResponse Respond(ReceivedCall call) => (call.Method, call.Path.Replace("/v1.2", "", StringComparison.Ordinal)) switch
    {
        (_, "/engines") => ScriptedResponse.Json("""{"data":[]}"""),
        ("GET", "/indexes") => Page(call.Target.Contains("page=2", StringComparison.Ordinal) ? 2 : 1),
        ("POST", "/tasks") => ScriptedResponse.Json("""{"_id":"t"}"""),
        ("GET", "/tasks/t") => ScriptedResponse.Json("""{"_id":"t","status":"ready","video_id":"v"}"""),
        ("POST", "/generate") => ScriptedResponse.Lines(
            """{"event_type":"stream_start","metadata":{"generation_id":"g"}}""", """{"event_type":"text_generation","text":"a"}""", """{"event_type":"stream_end"}"""),
        _ => ScriptedResponse.Error(404, "resource_not_exist"),
    };

    private static ScriptedResponse Page(int number) =>
        ScriptedResponse.Json($$$"""{"data":[{"_id":"i{{{number}}}"}],"page_info":{"page":{{{number}}},"limit_per_page":1,"total_page":2,"total_results":2}}""");

    /// <summary>Stands for the thread of a window, and counts what is given to it.</summary>
    private sealed class CountingContext : SynchronizationContext
    {
        private int _posts;

        public int Posts => Volatile.Read(ref _posts);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }

        public Task Start(Func<Task> call)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                return call();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }
}
