using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace TwelveLabs.Emulator.Tests;

/// <summary>What the service takes from the clients that exist, the emulator takes, and what it refuses, the emulator refuses.</summary>
public sealed class PublicRequestTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "PublicRequests");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_requests_are_there() => Assert.Equal(53, Files.Count);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_public_request_gets_the_status_that_the_service_gives(string file)
    {
        await using var service = await Service.StartAsync();
        var values = await ArrangeAsync(service);
        var text = values.Aggregate(await File.ReadAllTextAsync(Path.Combine(Folder, file)), (text, value) => text.Replace(value.Key, value.Value, StringComparison.Ordinal));
        var recorded = JsonNode.Parse(text)!;

        using var request = Request(service, recorded["request"]!.AsObject());
        using var response = await service.Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();

        var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        var right = recorded["right"]!["status"]!.ToString().Split('|');
        Assert.True(right.Contains(status) || right.Contains("?"), $"{status} in place of {string.Join(" or ", right)}: {body}");
        Assert.True((int)response.StatusCode < 500, body);
        if ((int)response.StatusCode >= 400)
        {
            Assert.NotEmpty(JsonNode.Parse(body)!["code"]!.GetValue<string>());
        }
    }

    private static async Task<Dictionary<string, string>> ArrangeAsync(Service service)
    {
        var index = await service.IndexAsync();
        var task = (await service.TaskAsync(index)).Id;
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        var video = (await service.GetAsync($"tasks/{task}")).Text("video_id");
        var search = await service.PostAsync("search", new { index_id = index, query = "tram", search_options = new[] { "visual", "conversation" }, threshold = "none", page_limit = 1 });
        return new()
        {
            ["{index}"] = index,
            ["{task}"] = task,
            ["{video}"] = video,
            ["{token}"] = search.Node("page_info.next_page_token").GetValue<string>(),
            ["{unique}"] = "unused",
        };
    }

    private static HttpRequestMessage Request(Service service, JsonObject recorded)
    {
        var request = new HttpRequestMessage(new HttpMethod(recorded["method"]!.GetValue<string>()), new Uri(service.Emulator.BaseAddress, recorded["path"]!.GetValue<string>()));
        if (recorded["json"] is { } json)
        {
            request.Content = new StringContent(json.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        }

        if (recorded["multipart"] is JsonArray parts)
        {
            request.Content = Form(parts);
        }

        foreach (var (name, value) in recorded["headers"]!.AsObject())
        {
            if (name == "authorization")
            {
                request.Headers.Add("x-api-key", "");
            }

            if (name != "content-type")
            {
                request.Headers.TryAddWithoutValidation(name, value!.GetValue<string>());
            }
        }

        return request;
    }

    private static MultipartFormDataContent Form(JsonArray parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var part in parts.Select(part => part!.AsArray().Select(item => item!.GetValue<string>()).ToArray()))
        {
            var isFile = part.Length > 2;
            HttpContent content = isFile
                ? new ByteArrayContent(part.Length > 3 ? Encoding.UTF8.GetBytes(part[3]) : Content(part[1])) { Headers = { ContentType = new(part[2]) } }
                : new StringContent(part[1]) { Headers = { ContentType = null } };
            content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{part[0]}\"{(isFile ? $"; filename=\"{part[1][1..]}\"" : "")}");
            form.Add(content);
        }

        return form;
    }

    private static byte[] Content(string file) => file.EndsWith(".srt", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Samples.Council) : Samples.Bytes(500);
}
