using System.Text;
using TwelveLabs.Emulator;

namespace TwelveLabs.Fuzzing.Targets;

/// <summary>A request to the emulator: a line with method and target, one with the content type, and the body. It may refuse it, and never fail.</summary>
internal sealed class EmulatorTarget : IFuzzTarget
{
    // What requests have created would grow for as long as the fuzzer runs.
    private const int RequestsPerEmulator = 2000;

    private TwelveLabsEmulator? _emulator;
    private HttpClient? _http;
    private int _requests;

    public IEnumerable<byte[]> Seeds
    {
        get
        {
            string[] gets = ["/engines", "/indexes?page=1&page_limit=10&sort_by=created_at", "/tasks?duration[gte]=5&created_at=2024-11-06", "/search-v2/token", "/indexes/670f1a2b3c4d5e6f70819201/videos?embed=true", "/embed/tasks/1/status"];
            (string Target, string Pattern)[] posts =
            [
                ("/indexes", "indexes.create.request.json"), ("/search-v2", "search.query*.request.json"), ("/search/combined", "search.query-combined*.request.json"),
                ("/generate", "generate.generate-text*.request.json"), ("/gist", "generate.generate-gist.request.json"), ("/summarize", "generate.summarize*.request.json"),
                ("/classify", "classify.*.request.json"), ("/classify/bulk", "classify.*.request.json"), ("/tasks/transfers", "imports.create.request.json"),
            ];
            const string form = "--b\r\nContent-Disposition: form-data; name=\"index_id\"\r\n\r\ni\r\n--b\r\nContent-Disposition: form-data; name=\"video_file\"; filename=\"a.mp4\"\r\nContent-Type: video/mp4\r\n\r\n\0\0\r\n--b--\r\n";
            return
            [
                .. gets.Select(target => Examples.Of($"GET {target}\n\n")), Examples.Of("DELETE /indexes/1\n\n"), Examples.Of("PUT /indexes/1\napplication/json\n{\"index_name\":\"a\"}"),
                .. from post in posts from body in Examples.Named(post.Pattern) select (byte[])[.. Examples.Of($"POST {post.Target}\napplication/json\n"), .. body],
                .. new[] { "/tasks", "/embed", "/embed/tasks", "/search-v2" }.Select(target => Examples.Of($"POST {target}\nmultipart/form-data; boundary=b\n{form}")),
            ];
        }
    }

    public void Run(byte[] input) => RunAsync(input).GetAwaiter().GetResult();

    private async Task RunAsync(byte[] input)
    {
        if (_emulator is null || ++_requests % RequestsPerEmulator == 0)
        {
            await RestartAsync();
        }

        if (Request(input) is not { } request)
        {
            return;
        }

        using (request)
        {
            using var response = await _http!.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            if ((int)response.StatusCode >= 500 && text.Contains("emulator itself", StringComparison.Ordinal))
            {
                throw new Finding(text);
            }
        }
    }

    private async Task RestartAsync()
    {
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
            _http!.Dispose();
        }

        _emulator = await TwelveLabsEmulator.StartAsync();
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(4) };
        _http.DefaultRequestHeaders.Add("x-api-key", "tlk_0123456789");
    }

    private HttpRequestMessage? Request(byte[] input)
    {
        var first = Array.IndexOf(input, (byte)'\n');
        var second = first < 0 ? -1 : Array.IndexOf(input, (byte)'\n', first + 1);
        if (second < 0 || Encoding.Latin1.GetString(input.AsSpan(0, first)).Split(' ', 2) is not [var method, var target])
        {
            return null;
        }

        try
        {
            var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"{_emulator!.BaseAddress}{target}")) { Content = new ByteArrayContent(input, second + 1, input.Length - second - 1) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", Encoding.Latin1.GetString(input.AsSpan(first + 1, second - first - 1)));
            return request.RequestUri!.Authority == _emulator.BaseAddress.Authority && method != "CONNECT" && request.Content.Headers.NonValidated.All(header => header.Value.All(value => value.All(char.IsAscii))) ? request : null;
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            // The platform does not send such a request.
            return null;
        }
    }
}
