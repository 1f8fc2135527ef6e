using System.Net.Http.Headers;
using System.Text;

namespace TwelveLabs.Emulator.Tests;

public sealed class ValidationTests
{
    [Theory]
    [InlineData("""{}""", "parameter_not_provided", "engines")]
    [InlineData("""{"index_name": "n"}""", "parameter_not_provided", "engines")]
    [InlineData("""{"engines": [{"engine_name": "marengo2.6", "engine_options": ["visual"]}]}""", "parameter_not_provided", "index_name")]
    [InlineData("""{"index_name": "n", "engines": []}""", "parameter_invalid", "engines")]
    [InlineData("""{"index_name": "", "engines": [{"engine_name": "marengo2.6", "engine_options": ["visual"]}]}""", "parameter_invalid", "index_name")]
    [InlineData("""{"index_name": 7, "engines": [{"engine_name": "marengo2.6", "engine_options": ["visual"]}]}""", "parameter_invalid", "index_name")]
    [InlineData("""{"index_name": "n", "engines": [{"engine_name": "marengo2.6"}]}""", "parameter_not_provided", "engines[0].engine_options")]
    [InlineData("""{"index_name": "n", "engines": [{"engine_name": "marengo9", "engine_options": ["visual"]}]}""", "parameter_invalid", "engines[0].engine_name")]
    [InlineData("""{"index_name": "n", "engines": [{"engine_name": "pegasus1.1", "engine_options": ["logo"]}]}""", "parameter_invalid", "engines[0].engine_options")]
    [InlineData("""{"index_name": "n", "engines": [{"engine_name": "marengo2.6", "engine_options": ["smell"]}]}""", "parameter_invalid", "engines[0].engine_options[0]")]
    [InlineData("""{"index_name": "n", "engines": [{"engine_name": "marengo2.6", "engine_options": ["visual"]}], "addons": ["poster"]}""", "parameter_invalid", "addons[0]")]
    [InlineData("""{"index_name": "n", "engines": [{"engine_name": "marengo2.6", "engine_options": ["visual"]}], "models": []}""", "parameter_unknown", "models")]
    [InlineData("""{"index_name": """, "parameter_invalid", "body")]
    [InlineData("""[]""", "parameter_invalid", "body")]
    [InlineData("""{"index_name": "\ud800", "engines": []}""", "parameter_invalid", "body")]
    [InlineData("""{"index_name": "a", "index_name": "b"}""", "parameter_invalid", "body")]
    public async Task A_wrong_index_is_refused_and_the_parameter_named(string body, string code, string named)
    {
        await using var service = await Service.StartAsync();
        var response = await service.SendAsync(HttpMethod.Post, "indexes", new StringContent(body, Encoding.UTF8, "application/json"));
        response.Refused(HttpStatusCode.BadRequest, code, named);
        Assert.Empty((await service.GetAsync("indexes")).Data);
    }

    [Theory]
    [InlineData("indexes?page=0", "parameter_invalid", "page")]
    [InlineData("indexes?page=one", "parameter_invalid", "page")]
    [InlineData("indexes?page_limit=51", "parameter_invalid", "page_limit")]
    [InlineData("indexes?sort_by=name", "parameter_invalid", "sort_by")]
    [InlineData("indexes?engine_options=visual,smell", "parameter_invalid", "engine_options")]
    [InlineData("indexes?created_at[gte]=yesterday", "parameter_invalid", "created_at[gte]")]
    [InlineData("indexes?created_at[after]=2024-11-01", "parameter_unknown", "created_at[after]")]
    [InlineData("indexes?engineFamily=marengo", "parameter_unknown", "engineFamily")]
    [InlineData("tasks?duration[lte]=long", "parameter_invalid", "duration[lte]")]
    [InlineData("tasks?status=done", "parameter_invalid", "status")]
    [InlineData("tasks/status", "parameter_not_provided", "index_id")]
    [InlineData("engines?x=1", "parameter_unknown", "x")]
    public async Task A_wrong_query_is_refused_and_the_parameter_named(string path, string code, string named)
    {
        await using var service = await Service.StartAsync();
        (await service.GetAsync(path)).Refused(HttpStatusCode.BadRequest, code, named);
    }

    [Theory]
    [InlineData("query_text", null, "parameter_not_provided", "query_text")]
    [InlineData("index_id", null, "parameter_not_provided", "index_id")]
    [InlineData("search_options", null, "parameter_not_provided", "search_options")]
    [InlineData("search_options", "smell", "parameter_invalid", "search_options[0]")]
    [InlineData("search_options[]", "visual", "parameter_unknown", "search_options[]")]
    [InlineData("page_limit", "0", "parameter_invalid", "page_limit")]
    [InlineData("page_limit", "ten", "parameter_invalid", "page_limit")]
    [InlineData("threshold", "highest", "parameter_invalid", "threshold")]
    [InlineData("adjust_confidence_level", "1.5", "parameter_invalid", "adjust_confidence_level")]
    [InlineData("query_media_type", "image", "parameter_invalid", "query_media_type")]
    [InlineData("query_media_url", "https://example.com/i.png", "parameter_invalid", "query_media_url")]
    public async Task A_wrong_form_is_refused_and_the_part_named(string name, string? value, string code, string named)
    {
        await using var service = await Service.StartAsync();
        var fields = new List<(string, string)> { ("index_id", await service.IndexAsync()), ("query_text", "tram"), ("search_options", "conversation") };
        fields.RemoveAll(field => field.Item1 == name);
        if (value is not null)
        {
            fields.Add((name, value));
        }

        (await service.PostAsync("search-v2", Service.Form([.. fields]))).Refused(HttpStatusCode.BadRequest, code, named);
    }

    [Fact]
    public async Task The_promise_of_a_transcription_needs_one_and_a_transcription_no_promise()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        (await Upload(("provide_transcription", "true"))).Refused(HttpStatusCode.BadRequest, "parameter_not_provided", "transcription_file");
        Assert.Equal(HttpStatusCode.Created, (await Upload(("transcription_url", "https://example.com/a.srt"))).Status);
        Assert.Equal(HttpStatusCode.Created, (await Upload(("provide_transcription", "false"), ("transcription_url", "https://example.com/a.srt"))).Status);
        (await Upload(("provide_transcription", "maybe"))).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "provide_transcription");
        (await service.TaskAsync(index, "no captions at all")).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "transcription_file");

        Task<ServiceResponse> Upload(params (string, string)[] more)
        {
            var form = Service.Form([("index_id", index), .. more]);
            form.Add(new ByteArrayContent(Samples.Bytes(10)), "video_file", "a.mp4");
            return service.PostAsync("tasks", form);
        }
    }

    [Fact]
    public async Task Of_a_file_and_a_url_the_url_wins()
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("index_id", await service.IndexAsync()), ("video_url", "https://example.com/from-url.mp4"));
        form.Add(new ByteArrayContent(Samples.Bytes(10)), "video_file", "from-file.mp4");
        var task = await service.PostAsync("tasks", form);
        Assert.Equal("from-url.mp4", (await service.GetAsync($"tasks/{task.Id}")).Node("metadata.filename").GetValue<string>());
        (await service.PostAsync("tasks", Service.Form(("index_id", "x")))).Refused(HttpStatusCode.BadRequest, "parameter_not_provided", "video_file or video_url");
    }

    [Fact]
    public async Task An_unknown_part_of_a_form_is_refused()
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("index_id", await service.IndexAsync()), ("video", "x"));
        (await service.PostAsync("tasks", form)).Refused(HttpStatusCode.BadRequest, "parameter_unknown", "video");
    }

    [Fact]
    public async Task A_body_of_the_wrong_kind_is_refused()
    {
        await using var service = await Service.StartAsync();
        (await service.PostAsync("tasks", new { index_id = "x" })).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "multipart/form-data");
        (await service.PostAsync("gist", Service.Form(("video_id", "x")))).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "application/json");
        var cut = new StringContent("--b\r\nContent-Disposition: form-data; name=\"index_id\"\r\n\r\nx");
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        (await service.SendAsync(HttpMethod.Post, "tasks", cut)).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "body");
    }

    [Fact]
    public async Task What_cannot_be_changed_about_an_index_says_so()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        (await service.PutAsync($"indexes/{index}", new { index_name = "n", engines = Array.Empty<object>() })).Refused(HttpStatusCode.BadRequest, "index_engine_cannot_be_changed", "engines");
        (await service.PutAsync($"indexes/{index}", new { index_name = "n", addons = Array.Empty<object>() })).Refused(HttpStatusCode.BadRequest, "index_option_cannot_be_changed", "addons");
    }
}
