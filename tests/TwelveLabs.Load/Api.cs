using System.Net.Http.Json;

namespace TwelveLabs.Load;

/// <summary>Makes calls with a connection of its own. A response that is no success is an exception.</summary>
internal sealed class Api : IDisposable
{
    private readonly HttpClient _http;

    public Api(Uri address, string key = "load", TimeSpan? timeout = null)
    {
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address, Timeout = timeout ?? TimeSpan.FromMinutes(5) };
        _http.DefaultRequestHeaders.Add("x-api-key", key);
    }

    public static HttpContent Transcript(string text) => new StringContent($"1\n00:00:00,000 --> 00:00:04,500\n{text}\n");

    public Task<JsonObject> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<JsonObject> PostAsync(string path, HttpContent content) => SendAsync(HttpMethod.Post, path, content);

    public Task PutAsync(string path, JsonObject body) => SendAsync(HttpMethod.Put, path, JsonContent.Create(body));

    public Task DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public async Task<string> CreateIndexAsync(string name) => (string)(await PostAsync("indexes", JsonContent.Create(new
    {
        index_name = name,
        engines = new[] { new { engine_name = "marengo2.6", engine_options = new[] { "visual", "conversation" } } },
    })))["_id"]!;

    /// <summary>Uploads a video and returns its id.</summary>
    public async Task<string> UploadAsync(string index, string name, HttpContent content, string text)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(index), "index_id" },
            { new StringContent("true"), "provide_transcription" },
            { Transcript(text), "transcription_file", "t.srt" },
            { content, "video_file", name },
        };
        return (string)(await PostAsync("tasks", form))["video_id"]!;
    }

    public async Task<JsonObject> SearchAsync(string index, string text)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(index), "index_id" },
            { new StringContent(text), "query_text" },
            { new StringContent("conversation"), "search_options" },
        };
        return await PostAsync("search-v2", form);
    }

    /// <summary>Returns every item of a list, from all its pages.</summary>
    public async Task<List<JsonObject>> AllAsync(string path)
    {
        var items = new List<JsonObject>();
        for (var page = 1; ; page++)
        {
            var response = await GetAsync(string.Create(CultureInfo.InvariantCulture, $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={page}&page_limit=50"));
            items.AddRange(response["data"]!.AsArray().Select(item => item!.AsObject()));
            if (page >= (int)response["page_info"]!["total_page"]!)
            {
                return items;
            }
        }
    }

    public Task<byte[]> FileAsync(string video) => _http.GetByteArrayAsync(new Uri(_http.BaseAddress!, $"/media/{video}/video"));

    public void Dispose() => _http.Dispose();

    private async Task<JsonObject> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return !response.IsSuccessStatusCode ? throw new RefusedException($"{method} {path}: {(int)response.StatusCode} {text}")
            : text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject();
    }
}

/// <summary>The emulator responded with an error.</summary>
internal sealed class RefusedException(string message) : Exception(message);
