namespace TwelveLabs.Emulator.Tests;

public sealed class VideoTests
{
    [Fact]
    public async Task A_video_exists_from_the_end_of_its_indexing_on()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var task = await service.TaskAsync(index);
        (await service.GetAsync($"indexes/{index}/videos/{task.Text("video_id")}")).Refused(HttpStatusCode.NotFound, "resource_not_exist", "collection videos");
        Assert.Empty((await service.GetAsync($"indexes/{index}/videos")).Data);
        service.Clock.Advance(TimeSpan.FromSeconds(2));

        var video = await service.GetAsync($"indexes/{index}/videos/{task.Text("video_id")}");
        Assert.Equal("2024-11-06T09:30:02.123Z", video.Text("indexed_at"));
        Assert.Equal(["marengo2.6", "pegasus1.1"], video.Node("metadata.engine_ids").AsArray().Select(engine => engine!.GetValue<string>()));
        var parent = await service.GetAsync($"indexes/{index}");
        Assert.Equal((1, 32), (parent.Json["video_count"]!.GetValue<int>(), parent.Json["total_duration"]!.GetValue<double>()));
    }

    [Fact]
    public async Task Title_and_metadata_change_apart_and_values_keep_their_kind()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var path = $"indexes/{index}/videos/{await service.VideoAsync(index)}";
        Assert.Equal(HttpStatusCode.NoContent, (await service.PutAsync(path, new { video_title = "Council – ü" })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await service.PutAsync(path, new { metadata = new { needsReview = true, rating = 9.25, take = 3, category = "news", fileName = "x" } })).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await service.PutAsync(path, new { metadata = new { take = 4 } })).Status);
        var metadata = (await service.GetAsync(path)).Node("metadata");
        Assert.Equal("Council – ü", metadata["video_title"]!.GetValue<string>());
        Assert.True(metadata["needsReview"]!.GetValue<bool>());
        Assert.Equal("9.25", metadata["rating"]!.ToJsonString());
        Assert.Equal("4", metadata["take"]!.ToJsonString());
        Assert.Equal("x", metadata["fileName"]!.GetValue<string>());
        Assert.Equal("council meeting.mp4", metadata["filename"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.NoContent, (await service.PutAsync(path, new { metadata = new { list = new[] { 1, 2 } } })).Status);
        Assert.Equal("[1,2]", (await service.GetAsync(path)).Node("metadata.list").GetValue<string>());
    }

    [Fact]
    public async Task Videos_are_filtered_by_their_own_and_by_users_metadata()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var one = await service.VideoAsync(index, name: "one.mp4");
        var two = await service.VideoAsync(index, Samples.Harbour, "two.mp4");
        await service.PutAsync($"indexes/{index}/videos/{two}", new { metadata = new { category = "news", rating = 9.3, needsReview = true, year = "1999" } });
        Assert.Equal([two, one], await Found(""));
        Assert.Equal([one, two], await Found("sort_option=asc"));
        Assert.Equal([one], await Found("filename=one.mp4"));
        Assert.Equal([one], await Found($"_id={one}"));
        Assert.Equal([two], await Found("duration[lte]=25"));
        Assert.Equal([two, one], await Found("size=5000"));
        Assert.Equal([two], await Found("category=news"));
        Assert.Equal([two], await Found("rating=9.3&needsReview=true"));
        Assert.Equal([two], await Found("year=1999"));
        Assert.Equal([two], await Found("rating[gte]=9&rating[lt]=10"));
        Assert.Empty(await Found("category=sport"));
        Assert.Equal([two, one], await Found("created_at=2024-11-06"));
        Assert.Equal([two, one], await Found("created_at=2024-11-05"));
        Assert.Empty(await Found("created_at=2024-11-07"));
        Assert.Equal([two], await Found("updated_at=2024-11-05"));
        Assert.Empty(await Found("indexed_at[gte]=2024-11-07"));
        Assert.Equal([one], await Found("page=2&page_limit=1"));

        async Task<IEnumerable<string>> Found(string query) => (await service.GetAsync($"indexes/{index}/videos?{query}")).Data.Select(video => video!["_id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_transcription_is_cut_to_the_wanted_range()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var path = $"indexes/{index}/videos/{await service.VideoAsync(index)}/transcription";
        Assert.Equal(6, (await service.GetAsync(path)).Data.Count);
        var part = await service.GetAsync($"{path}?start=9&end=21");
        Assert.Equal([9, 15.25], part.Data.Select(value => value!["start"]!.GetValue<double>()));
        Assert.StartsWith("The mayor says", part.Data[0]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        (await service.GetAsync($"{path}?start=9&end=2")).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "end");
    }

    [Fact]
    public async Task Written_words_and_logos_are_those_that_the_transcript_marks()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var marked = $"indexes/{index}/videos/{await service.VideoAsync(index, Samples.Harbour, "harbour.mp4")}";
        Assert.Equal("HARBOUR 1892", Assert.Single((await service.GetAsync($"{marked}/text-in-video")).Data)!["value"]!.GetValue<string>());
        Assert.Equal("Northwind Shipping", Assert.Single((await service.GetAsync($"{marked}/logo")).Data)!["value"]!.GetValue<string>());
        var plain = $"indexes/{index}/videos/{await service.VideoAsync(index, name: "town_hall.mp4")}";
        Assert.Equal("town hall", Assert.Single((await service.GetAsync($"{plain}/text-in-video")).Data)!["value"]!.GetValue<string>());
        Assert.Empty((await service.GetAsync($"{plain}/logo")).Data);
    }

    [Fact]
    public async Task What_the_index_was_not_made_for_is_refused()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync(options: ["conversation"], thumbnails: false);
        var path = $"indexes/{index}/videos/{await service.VideoAsync(index)}";
        (await service.GetAsync($"{path}/logo")).Refused(HttpStatusCode.BadRequest, "search_option_not_supported", "logo");
        (await service.GetAsync($"{path}/text-in-video")).Refused(HttpStatusCode.BadRequest, "search_option_not_supported", "text_in_video");
        (await service.GetAsync($"{path}/thumbnail")).Refused(HttpStatusCode.BadRequest, "index_engine_not_supported", "thumbnail");
    }

    [Fact]
    public async Task A_thumbnail_is_of_the_middle_unless_a_time_is_given()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var path = $"indexes/{index}/videos/{await service.VideoAsync(index)}/thumbnail";
        Assert.Contains("time=16&", (await service.GetAsync(path)).Text("thumbnail"), StringComparison.Ordinal);
        Assert.Contains("time=3.5&", (await service.GetAsync($"{path}?time=3.5")).Text("thumbnail"), StringComparison.Ordinal);
        (await service.GetAsync($"{path}?time=33")).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "time");
    }

    [Fact]
    public async Task A_video_can_come_with_its_embedding()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var path = $"indexes/{index}/videos/{await service.VideoAsync(index)}";
        Assert.Null((await service.GetAsync($"{path}?embed=false")).Json["embedding"]);
        var segments = (await service.GetAsync($"{path}?embed=true")).Node("embedding.video_embedding.segments").AsArray();
        Assert.Equal(6, segments.Count);
        Assert.Equal(32, segments[5]!["end_offset_sec"]!.GetValue<double>());
        Assert.All(segments, segment => Assert.Equal(1024, segment!["float"]!.AsArray().Count));
    }

    [Fact]
    public async Task A_deleted_video_is_gone_from_search_and_a_deleted_index_takes_its_videos_along()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var video = await service.VideoAsync(index);
        Assert.Equal(HttpStatusCode.NoContent, (await service.DeleteAsync($"indexes/{index}/videos/{video}")).Status);
        var search = await service.PostAsync("search-v2", Service.Form(("index_id", index), ("query_text", "mayor"), ("search_options", "conversation")));
        Assert.Empty(search.Data);
        video = await service.VideoAsync(index);
        await service.DeleteAsync($"indexes/{index}");
        (await service.PostAsync("gist", new { video_id = video, types = new[] { "title" } })).Refused(HttpStatusCode.NotFound, "resource_not_exist", video);
    }

    [Fact]
    public async Task A_video_without_a_stream_has_no_hls()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var form = Service.Form(("index_id", index), ("disable_video_stream", "true"));
        form.Add(new ByteArrayContent(Samples.Bytes(10)), "video_file", "a.mp4");
        var task = await service.PostAsync("tasks", form);
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Null((await service.GetAsync($"tasks/{task.Id}")).Json["hls"]);
        Assert.Null((await service.GetAsync($"indexes/{index}/videos/{task.Text("video_id")}")).Json["hls"]);
    }
}
