namespace TwelveLabs.Emulator.Tests;

public sealed class SearchTests
{
    [Theory]
    [InlineData("What does the mayor say about the tram?", 9, 15.25)]
    [InlineData("worries of the shopkeeper", 15.25, 21)]
    [InlineData("school budgets", 21, 27.5)]
    public async Task A_natural_question_finds_the_real_time_range(string question, double start, double end)
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var video = await service.VideoAsync(index);
        await service.VideoAsync(index, Samples.Harbour, "harbour.mp4");
        var response = await Search(service, index, question);
        var best = response.Data[0]!;
        Assert.Equal(video, best["video_id"]!.GetValue<string>());
        Assert.Equal((start, end), (best["start"]!.GetValue<double>(), best["end"]!.GetValue<double>()));
        Assert.InRange(best["score"]!.GetValue<double>(), 45, 100);
        Assert.Equal("conversation", best["metadata"]![0]!["type"]!.GetValue<string>());
        Assert.Equal(2, response.Node("search_pool.total_count").GetValue<int>());
        Assert.Equal(52, response.Node("search_pool.total_duration").GetValue<double>());
    }

    [Fact]
    public async Task Pages_are_read_on_by_token_until_there_is_none()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var page = await Search(service, index, "council tram budget street night evening", ("page_limit", "2"), ("threshold", "none"));
        var starts = new List<double>();
        var calls = 1;
        while (true)
        {
            Assert.Equal(2, page.Node("page_info.limit_per_page").GetValue<int>());
            Assert.InRange(page.Data.Count, 1, 2);
            starts.AddRange(page.Data.Select(clip => clip!["start"]!.GetValue<double>()));
            if (page.Json["page_info"]!["next_page_token"] is not { } token)
            {
                break;
            }

            page = await service.GetAsync($"search-v2/{token}");
            calls++;
        }

        Assert.Equal(3, calls);
        Assert.Equal(6, starts.Distinct().Count());
        var first = await service.GetAsync($"search-v2/{(await service.GetAsync($"search-v2/{page.Node("page_info.prev_page_token")}")).Node("page_info.prev_page_token")}");
        Assert.Equal(starts[0], first.Data[0]!["start"]!.GetValue<double>());
    }

    [Fact]
    public async Task A_token_dies_after_a_day_and_when_videos_come_or_go()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var token = (await Search(service, index, "council tram", ("page_limit", "1"))).Node("page_info.next_page_token").GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync($"search/{token}")).Status);
        await service.VideoAsync(index, name: "another.mp4");
        (await service.GetAsync($"search-v2/{token}")).Refused(HttpStatusCode.BadRequest, "search_page_token_expired", "token");

        token = (await Search(service, index, "council tram", ("page_limit", "1"))).Node("page_info.next_page_token").GetValue<string>();
        service.Clock.Advance(TimeSpan.FromHours(24));
        (await service.GetAsync($"search-v2/{token}")).Refused(HttpStatusCode.BadRequest, "search_page_token_expired", "token");
        (await service.GetAsync("search-v2/nonsense")).Refused(HttpStatusCode.BadRequest, "search_page_token_expired", "token");
    }

    [Fact]
    public async Task An_exact_match_wants_the_words_as_they_were_said()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        Assert.Single((await Search(service, index, "new tram line", ("conversation_option", "exact_match"))).Data);
        Assert.Empty((await Search(service, index, "line tram", ("conversation_option", "exact_match"))).Data);
        Assert.Empty((await Search(service, index, "new trams line", ("conversation_option", "exact_match"))).Data);
    }

    [Fact]
    public async Task Thresholds_and_the_confidence_level_let_more_or_fewer_clips_through()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var counts = new List<int>();
        foreach (var threshold in new[] { "high", "medium", "low", "none" })
        {
            counts.Add((await Search(service, index, "the mayor and the tram line", ("threshold", threshold))).Data.Count);
        }

        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[0] < counts[3], string.Join(' ', counts));
        var strict = await Search(service, index, "the mayor and the tram line", ("threshold", "medium"), ("adjust_confidence_level", "1"));
        var loose = await Search(service, index, "the mayor and the tram line", ("threshold", "medium"), ("adjust_confidence_level", "0"));
        Assert.True(strict.Data.Count < loose.Data.Count, $"{strict.Data.Count} {loose.Data.Count}");
    }

    [Fact]
    public async Task Clips_can_be_gathered_by_video()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var council = await service.VideoAsync(index);
        var harbour = await service.VideoAsync(index, Samples.Harbour, "harbour.mp4");
        var byScore = await Search(service, index, "smaller catch council", ("group_by", "video"), ("threshold", "none"));
        Assert.Equal([harbour, council], byScore.Data.Select(item => item!["id"]!.GetValue<string>()));
        var byCount = await Search(service, index, "smaller catch council", ("group_by", "video"), ("sort_option", "clip_count"), ("threshold", "none"));
        Assert.Equal([council, harbour], byCount.Data.Select(item => item!["id"]!.GetValue<string>()));
        Assert.Equal(2, byCount.Data[0]!["clips"]!.AsArray().Count);
        (await Search(service, index, "x", ("sort_option", "clip_count"))).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "sort_option");
    }

    [Fact]
    public async Task Filters_choose_the_videos_that_are_searched()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var one = await service.VideoAsync(index, name: "one.mp4");
        var two = await service.VideoAsync(index, name: "two.mp4");
        await service.PutAsync($"indexes/{index}/videos/{two}", new { metadata = new { category = "news", rating = 9.3 } });
        Assert.Equal([one], await Found($$"""{"id": ["{{one}}"]}"""));
        Assert.Equal([two], await Found("""{"category": "news", "rating": {"gte": 9, "lte": 10}}"""));
        Assert.Equal([one], await Found("""{"title": "one.mp4"}"""));
        Assert.Empty(await Found("""{"duration": {"gte": 100}}"""));
        (await Search(service, index, "tram", ("filter", """{"duration": "long"}"""))).Refused(HttpStatusCode.BadRequest, "search_filter_invalid", "duration");
        (await Search(service, index, "tram", ("filter", """{"rating": {"above": 1}}"""))).Refused(HttpStatusCode.BadRequest, "search_filter_invalid", "rating");
        (await Search(service, index, "tram", ("filter", "{broken"))).Refused(HttpStatusCode.BadRequest, "search_filter_invalid", "filter");

        async Task<IEnumerable<string>> Found(string filter) =>
            (await Search(service, index, "mayor tram", ("filter", filter))).Data.Select(clip => clip!["video_id"]!.GetValue<string>()).Distinct();
    }

    [Fact]
    public async Task Each_option_looks_at_what_the_transcript_marks_for_it()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index, Samples.Harbour, "harbour.mp4");
        Assert.Equal(5, (await Search(service, index, "lighthouse", ("search_options", "visual"))).Data[0]!["start"]!.GetValue<double>());
        Assert.Empty((await Search(service, index, "lighthouse", ("search_options", "conversation"))).Data);
        Assert.Equal("HARBOUR 1892", (await Search(service, index, "1892", ("search_options", "text_in_video"))).Data[0]!["metadata"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(12, (await Search(service, index, "northwind", ("search_options", "logo"))).Data[0]!["start"]!.GetValue<double>());
    }

    [Fact]
    public async Task And_wants_a_clip_in_every_option_where_or_wants_it_in_one()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        await service.VideoAsync(index, Samples.Harbour, "harbour.mp4");
        (string, string)[] both = [("search_options", "visual"), ("search_options", "conversation")];
        var any = await Search(service, index, "lighthouse mayor", [.. both, ("threshold", "none")]);
        var all = await Search(service, index, "lighthouse mayor", [.. both, ("operator", "and"), ("threshold", "none")]);
        Assert.Equal(2, any.Data.Count);
        var clip = Assert.Single(all.Data)!;
        Assert.Equal(9, clip["start"]!.GetValue<double>());
        Assert.Equal(["conversation", "visual"], clip["module_confidence"]!.AsObject().Select(member => member.Key).Order());
    }

    [Fact]
    public async Task An_image_finds_the_same_clips_every_time()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var first = await Image("visual");
        Assert.Equal(first.Data.ToJsonString(), (await Image("visual")).Data.ToJsonString());
        Assert.Single(first.Data);
        (await Image("conversation")).Refused(HttpStatusCode.BadRequest, "search_option_combination_not_supported", "image");

        Task<ServiceResponse> Image(string option)
        {
            var form = Service.Form(("index_id", index), ("search_options", option), ("query_media_type", "image"), ("threshold", "none"));
            form.Add(new ByteArrayContent(Samples.Bytes(200)), "query_media_file", "query.png");
            return service.PostAsync("search-v2", form);
        }
    }

    [Fact]
    public async Task The_deprecated_search_takes_a_text_or_a_combined_query()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        string[] options = ["conversation"];
        var text = await service.PostAsync("search", new { index_id = index, query = "mayor tram", search_options = options, page_limit = 1 });
        Assert.Equal(9, text.Data[0]!["start"]!.GetValue<double>());
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync($"search/{text.Node("page_info.next_page_token")}")).Status);
        var combined = await service.PostAsync("search", new { index_id = index, query = new { text = "schools" }, search_options = options });
        Assert.Equal(21, combined.Data[0]!["start"]!.GetValue<double>());
    }

    [Theory]
    [InlineData("""{"$and": [{"text": "mayor"}, {"text": "million"}]}""", "9-15.25")]
    [InlineData("""{"$or": [{"text": "mayor"}, {"text": "treasurer"}]}""", "9-15.25 21-27.5")]
    [InlineData("""{"$not": {"origin": {"text": "tram"}, "sub": {"text": "mayor"}}}""", "4.5-9")]
    [InlineData("""{"$then": [{"text": "mayor"}, {"text": "shopkeepers"}]}""", "9-21")]
    [InlineData("""{"$then": [{"text": "shopkeepers"}, {"text": "mayor"}]}""", "")]
    [InlineData("""{"$and": [{"text": "mayor"}, {"text": "shopkeepers"}], "proximity": 2}""", "9-21")]
    [InlineData("""{"$and": [{"text": "mayor"}, {"text": "shopkeepers"}]}""", "")]
    [InlineData("""{"$or": [{"$and": [{"text": "tram"}, {"text": "votes"}]}, {"text": "thank"}]}""", "4.5-9 27.5-32")]
    public async Task Combined_queries_join_clips_by_time(string query, string expected)
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var response = await service.PostAsync("search/combined", new { index_id = index, query = JsonNode.Parse(query), search_options = new[] { "conversation" }, threshold = "none" });
        Assert.Equal(HttpStatusCode.OK, response.Status);
        var clips = response.Data.OrderBy(clip => clip!["start"]!.GetValue<double>()).Select(clip => FormattableString.Invariant($"{clip!["start"]!.GetValue<double>()}-{clip["end"]!.GetValue<double>()}"));
        Assert.Equal(expected, string.Join(' ', clips));
    }

    [Fact]
    public async Task Options_that_the_index_lacks_are_refused()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync(options: ["conversation"]);
        (await Search(service, index, "x", ("search_options", "logo"))).Refused(HttpStatusCode.BadRequest, "search_option_not_supported", "logo");
        var leaf = await service.PostAsync("search/combined", new { index_id = index, query = new { text = "x", search_options = new[] { "visual" } }, search_options = new[] { "conversation" } });
        leaf.Refused(HttpStatusCode.BadRequest, "search_option_not_supported", "visual");
        (await Search(service, "ffffffffffffffffffffffff", "x")).Refused(HttpStatusCode.NotFound, "resource_not_exist", "ffffffffffffffffffffffff does not exist in collection indexes");
    }

    [Fact]
    public async Task Thumbnails_come_with_the_add_on_and_die_after_an_hour()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var url = (await Search(service, index, "mayor tram")).Data[0]!["thumbnail_url"]!.GetValue<string>();
        using (var alive = await service.Http.GetAsync(new Uri(url)))
        {
            Assert.Equal("image/png", alive.Content.Headers.ContentType!.MediaType);
            Assert.Equal([0x89, 0x50, 0x4E, 0x47], (await alive.Content.ReadAsByteArrayAsync())[..4]);
        }

        service.Clock.Advance(TimeSpan.FromHours(1));
        using var dead = await service.Http.GetAsync(new Uri(url));
        Assert.Equal(HttpStatusCode.Forbidden, dead.StatusCode);
        var plain = await service.IndexAsync("plain", thumbnails: false);
        await service.VideoAsync(plain);
        Assert.Null((await Search(service, plain, "mayor tram")).Data[0]!["thumbnail_url"]);
    }

    private static Task<ServiceResponse> Search(Service service, string index, string text, params (string Name, string Value)[] more)
    {
        (string, string)[] options = more.Any(field => field.Name == "search_options") ? [] : [("search_options", "conversation")];
        return service.PostAsync("search-v2", Service.Form([("index_id", index), ("query_text", text), .. options, .. more]));
    }
}
