using System.Net.Sockets;
using System.Text;

namespace TwelveLabs.Emulator.Tests;

/// <summary>What hostile or broken requests are answered with: always a refusal in the envelope, and never a file of this machine.</summary>
public sealed class HostileRequestTests
{
    [Theory]
    [InlineData("GET /v1.2/indexes/%00 HTTP/1.1\r\nHost: localhost\r\nx-api-key: k\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET /v1.2/\u00e9 HTTP/1.1\r\nHost: localhost\r\nx-api-key: k\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET /v1.2/indexes HTTP/1.1\r\nx-api-key: k\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET /v1.2/indexes HTTP/1.1\r\nHost: a b\r\nx-api-key: k\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("NONSENSE\r\n\r\n", 400)]
    [InlineData("GET /v1.2/indexes HTTP/9.9\r\nHost: localhost\r\n\r\n", 505)]
    [InlineData("POST /v1.2/indexes HTTP/1.1\r\nHost: localhost\r\nx-api-key: k\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n", 400)]
    [InlineData("POST /v1.2/indexes HTTP/1.1\r\nHost: localhost\r\nx-api-key: k\r\nContent-Type: application/\u00e9\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", 400)]
    [InlineData("POST /v1.2/tasks HTTP/1.1\r\nHost: localhost\r\nx-api-key: k\r\nContent-Type: multipart/form-data; boundary=\u00e9\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", 400)]
    public async Task A_request_that_cannot_be_read_is_refused_in_the_envelope(string request, int status)
    {
        await using var service = await Service.StartAsync();

        var response = await SendAsync(service, request);

        Assert.StartsWith($"HTTP/1.1 {status} ", response, StringComparison.Ordinal);
        Assert.Contains("X-Api-Version: 1.2", response, StringComparison.Ordinal);
        var envelope = JsonNode.Parse(response[(response.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..])!;
        Assert.NotEmpty(envelope["code"]!.GetValue<string>());
        Assert.NotEmpty(envelope["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_head_that_is_too_long_is_refused_in_the_envelope()
    {
        await using var service = await Service.StartAsync();
        var response = await SendAsync(service, $"GET /v1.2/indexes HTTP/1.1\r\nHost: localhost\r\nx-long: {new string('x', 33_000)}\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 431 ", response, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"parameter_invalid\"", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(71, "parameter_not_provided")]
    [InlineData(5_000, "parameter_invalid")]
    [InlineData(20_000, "parameter_invalid")]
    public async Task A_long_boundary_is_taken_or_refused(int length, string code)
    {
        await using var service = await Service.StartAsync();
        var boundary = new string('b', length);
        var content = new StringContent($"--{boundary}\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nen\r\n--{boundary}--\r\n");
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary={boundary}");
        Assert.Equal((HttpStatusCode.BadRequest, code), await CodeAsync(service.SendAsync(HttpMethod.Post, "tasks", content)));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("192.168.0.7", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("localhost:9", HttpStatusCode.OK)]
    [InlineData("app.localhost", HttpStatusCode.OK)]
    [InlineData("[::1]:80", HttpStatusCode.OK)]
    [InlineData("127.0.0.9", HttpStatusCode.OK)]
    [InlineData("emulator.test", HttpStatusCode.OK)]
    public async Task Only_loopback_hosts_and_those_of_the_options_are_answered_to(string host, HttpStatusCode status)
    {
        await using var service = await Service.StartAsync(options => options.AllowedHosts = ["emulator.test"]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "engines") { Headers = { Host = host } };
        using var response = await service.Http.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
        if (status != HttpStatusCode.OK)
        {
            Assert.Contains("emulator_host_not_allowed", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("file:///proc/self/mem")]
    [InlineData("file:///dev/zero")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/a.srt")]
    [InlineData("http://127.0.0.1:1/a.srt")]
    [InlineData("http://localhost/a.srt")]
    [InlineData("http://2130706433/a.srt")]
    [InlineData("http://0x7f.1/a.srt")]
    [InlineData("http://[::1]/a.srt")]
    [InlineData("http://[::ffff:10.0.0.1]/a.srt")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://10.1.2.3/a.srt")]
    [InlineData("https://192.168.0.1/a.srt")]
    [InlineData("http://0.0.0.0/a.srt")]
    [InlineData("a.srt")]
    public async Task A_url_that_leads_to_files_or_inside_is_refused(string url)
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        (await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", "https://example.com/a.mp4"), ("transcription_url", url)))).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "transcription_url");
        (await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", url)))).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "video_url");
        (await service.PostAsync("embed/tasks", Service.Form(("engine_name", "Marengo-retrieval-2.6"), ("video_url", url)))).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "video_url");
    }

    private static async Task<(HttpStatusCode, string)> CodeAsync(Task<ServiceResponse> sending)
    {
        var response = await sending;
        return (response.Status, response.Code);
    }

    private static async Task<string> SendAsync(Service service, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(service.Emulator.BaseAddress.Host, service.Emulator.BaseAddress.Port);
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
