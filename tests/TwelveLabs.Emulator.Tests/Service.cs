using System.Net.Http.Json;
using Microsoft.Extensions.Time.Testing;

namespace TwelveLabs.Emulator.Tests;

/// <summary>An emulator with a clock of its own, spoken to over real HTTP by a client that holds every response against the document.</summary>
public sealed class Service : IAsyncDisposable
{
    private Service(TwelveLabsEmulator emulator, WatchedClock clock)
    {
        Emulator = emulator;
        Clock = clock;
        Http = new HttpClient(new DocumentChecks(new SocketsHttpHandler())) { BaseAddress = new Uri(emulator.BaseAddress + "/") };
        Http.DefaultRequestHeaders.Add("x-api-key", "tlk_test");
    }

    public TwelveLabsEmulator Emulator { get; }

    public WatchedClock Clock { get; }

    public HttpClient Http { get; }

    public static async Task<Service> StartAsync(Action<EmulatorOptions>? configure = null, WatchedClock? clock = null)
    {
        clock ??= new WatchedClock(new DateTimeOffset(2024, 11, 6, 9, 30, 0, 123, TimeSpan.Zero));
        var options = new EmulatorOptions { TimeProvider = clock };
        configure?.Invoke(options);
        return new Service(await TwelveLabsEmulator.StartAsync(options), clock);
    }

    public Task<ServiceResponse> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<ServiceResponse> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<ServiceResponse> PostAsync(string path, object json, string? fault = null) => SendAsync(HttpMethod.Post, path, JsonContent.Create(json), fault);

    public Task<ServiceResponse> PutAsync(string path, object json) => SendAsync(HttpMethod.Put, path, JsonContent.Create(json));

    public Task<ServiceResponse> PostAsync(string path, MultipartFormDataContent form, string? fault = null) => SendAsync(HttpMethod.Post, path, form, fault);

    public async Task<ServiceResponse> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? fault = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (fault is not null)
        {
            request.Headers.Add("x-emulator-fault", fault);
        }

        using var response = await Http.SendAsync(request);
        return await ServiceResponse.ReadAsync(response);
    }

    public static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value) { Headers = { ContentType = null } }, name);
        }

        return form;
    }

    /// <summary>An index with both engines and every option.</summary>
    public async Task<string> IndexAsync(string name = "newsroom", bool pegasus = true, string[]? options = null, bool thumbnails = true)
    {
        var engines = new List<object> { new { engine_name = "marengo2.6", engine_options = options ?? ["visual", "conversation", "text_in_video", "logo"] } };
        if (pegasus)
        {
            engines.Add(new { engine_name = "pegasus1.1", engine_options = new[] { "visual", "conversation" } });
        }

        var response = await PostAsync("indexes", new { index_name = name, engines, addons = thumbnails ? new[] { "thumbnail" } : [] });
        return response.Id;
    }

    /// <summary>Uploads a video with a transcript and lets the time of indexing pass.</summary>
    public async Task<string> VideoAsync(string index, string? transcript = Samples.Council, string name = "council meeting.mp4")
    {
        var task = await TaskAsync(index, transcript, name);
        Clock.Advance(TimeSpan.FromSeconds(2));
        return (await GetAsync($"tasks/{task.Id}")).Text("video_id");
    }

    public Task<ServiceResponse> TaskAsync(string index, string? transcript = Samples.Council, string name = "council meeting.mp4", string? fault = null)
    {
        var form = Form(("index_id", index));
        form.Add(new ByteArrayContent(Samples.Bytes(5000)), "video_file", name);
        if (transcript is not null)
        {
            form.Add(new StringContent("true"), "provide_transcription");
            form.Add(new StringContent(transcript), "transcription_file", "captions.srt");
        }

        return PostAsync("tasks", form, fault);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Emulator.DisposeAsync();
    }
}
