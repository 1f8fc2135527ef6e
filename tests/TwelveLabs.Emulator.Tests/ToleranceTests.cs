using System.Text;

namespace TwelveLabs.Emulator.Tests;

/// <summary>Forms of requests that clients of the service send and the service takes.</summary>
public sealed class ToleranceTests
{
    [Fact]
    public async Task An_empty_part_that_nobody_needs_is_passed_over()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);

        var form = Service.Form(("dummy", ""), ("index_id", index), ("query_text", "tram"), ("search_options", "conversation"), ("group_by", ""));

        Assert.NotEmpty((await service.PostAsync("search-v2", form)).Data);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_member_that_comes_as_text_and_as_file_is_the_text(bool fileFirst)
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("index_id", await service.IndexAsync()));
        if (fileFirst)
        {
            form.Add(new StringContent("https://example.com/b.mp4"), "video_url", "upload");
        }

        form.Add(new StringContent("https://example.com/a.mp4"), "video_url");
        if (!fileFirst)
        {
            form.Add(new StringContent("https://example.com/b.mp4"), "video_url", "upload");
        }

        var task = await service.PostAsync("tasks", form);

        Assert.Equal("a.mp4", (await service.GetAsync($"tasks/{task.Id}")).Node("metadata.filename").GetValue<string>());
    }

    [Fact]
    public async Task A_member_that_comes_twice_as_text_is_refused()
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("index_id", await service.IndexAsync()), ("video_url", "https://example.com/a.mp4"), ("video_url", "https://example.com/b.mp4"));
        (await service.PostAsync("tasks", form)).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "video_url");
    }

    [Theory]
    [InlineData("True")]
    [InlineData("1")]
    [InlineData("TRUE")]
    public async Task A_boolean_may_be_written_in_other_ways(string value)
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var task = await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", "https://example.com/a.mp4"), ("disable_video_stream", value)));
        Assert.Null((await service.GetAsync($"tasks/{task.Id}")).Json["hls"]);
    }

    [Theory]
    [InlineData("indexes/?index_name=")]
    [InlineData("indexes?engine_options=visual&engine_options=logo")]
    [InlineData("indexes?engine_options[]=visual&engine_options[]=logo")]
    [InlineData("indexes?_id=&engine_family=&created_at=")]
    [InlineData("/p/v1.2/indexes")]
    public async Task A_list_is_given_whatever_way_it_is_asked_for(string path)
    {
        await using var service = await Service.StartAsync();
        await service.IndexAsync();
        Assert.Single((await service.GetAsync(path)).Data);
    }

    [Fact]
    public async Task A_body_with_a_get_is_ignored()
    {
        await using var service = await Service.StartAsync();
        var response = await service.SendAsync(HttpMethod.Get, "indexes", new StringContent("{\"params\": ", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.OK, response.Status);
    }

    [Fact]
    public async Task Null_is_the_same_as_nothing()
    {
        await using var service = await Service.StartAsync();
        var response = await service.PostAsync("indexes", new { index_name = "n", addons = (string[]?)null, engines = new[] { new { engine_name = "marengo2.6", engine_options = new[] { "visual" } } } });
        Assert.Equal(HttpStatusCode.Created, response.Status);
    }

    [Fact]
    public async Task The_older_path_of_combined_search_is_served_with_its_pages()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var first = await service.PostAsync("combined-search", new { index_id = index, query = new { text = "the tram" }, search_options = new[] { "conversation" }, threshold = "none", page_limit = 1 });

        var token = first.Node("page_info.next_page_token").GetValue<string>();

        Assert.Single((await service.GetAsync($"combined-search/{token}")).Data);
        Assert.Single((await service.GetAsync($"search/combined/{token}")).Data);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData(null, "20")]
    [InlineData("0", "5.9")]
    public async Task Offsets_that_the_service_refuses_are_refused(string? start, string? end)
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("engine_name", "Marengo-retrieval-2.6"), ("video_url", "https://example.com/v.mp4"));
        if (start is not null)
        {
            form.Add(new StringContent(start), "video_start_offset_sec");
        }

        if (end is not null)
        {
            form.Add(new StringContent(end), "video_end_offset_sec");
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await service.PostAsync("embed/tasks", form)).Status);
    }
}
