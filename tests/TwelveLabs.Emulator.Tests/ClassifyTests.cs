namespace TwelveLabs.Emulator.Tests;

public sealed class ClassifyTests
{
    private static readonly object[] Classes =
    [
        new { name = "Transport", prompts = new[] { "tram", "new tram line" } },
        new { name = "Weather", prompts = new[] { "thunderstorm" } },
    ];

    [Fact]
    public async Task A_video_belongs_to_the_classes_whose_prompts_it_answers()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var video = await service.VideoAsync(index);
        var response = await service.PostAsync("classify", new
        {
            video_ids = new[] { video },
            options = new[] { "conversation" },
            classes = Classes,
            threshold = new { min_duration_ratio = 0.1 },
            include_clips = true,
            show_detailed_score = true,
        });
        var found = Assert.Single(Assert.Single(response.Data)!["classes"]!.AsArray())!;
        Assert.Equal("Transport", found["name"]!.GetValue<string>());
        Assert.Equal(2, found["clips"]!.AsArray().Count);
        Assert.Contains(found["clips"]!.AsArray(), clip => clip!["start"]!.GetValue<double>() == 4.5);
        Assert.InRange(found["duration_ratio"]!.GetValue<double>(), 0.3, 0.4);
        Assert.NotNull(found["detailed_scores"]!["avg_score"]);
    }

    [Fact]
    public async Task The_default_thresholds_ask_for_half_of_the_video()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        var response = await service.PostAsync("classify/bulk", new { index_id = index, options = new[] { "conversation" }, classes = Classes });
        Assert.Empty(response.Data);
    }

    [Fact]
    public async Task An_index_is_classified_page_by_page()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var one = await service.VideoAsync(index, name: "one.mp4");
        var two = await service.VideoAsync(index, name: "two.mp4");
        var first = await service.PostAsync("classify/bulk", new { index_id = index, options = new[] { "conversation" }, classes = Classes, threshold = new { min_duration_ratio = 0.1 }, page_limit = 1 });
        Assert.Equal(one, first.Data[0]!["video_id"]!.GetValue<string>());
        var token = first.Node("page_info.next_page_token").GetValue<string>();
        var second = await service.GetAsync($"classify/{token}");
        Assert.Equal(two, second.Data[0]!["video_id"]!.GetValue<string>());
        Assert.Equal("", second.Json["page_info"]!["next_page_token"]!.GetValue<string>());
        (await service.GetAsync($"search-v2/{token}")).Refused(HttpStatusCode.BadRequest, "search_page_token_expired", "token");
    }

    [Fact]
    public async Task An_index_without_marengo_and_too_many_prompts_are_refused()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var video = await service.VideoAsync(index);
        var prompts = Enumerable.Range(0, 101).Select(i => $"prompt {i}").ToArray();
        var many = await service.PostAsync("classify", new { video_ids = new[] { video }, options = new[] { "conversation" }, classes = new[] { new { name = "a", prompts } } });
        many.Refused(HttpStatusCode.BadRequest, "parameter_invalid", "classes");
        var pegasus = (await service.PostAsync("indexes", new { index_name = "text", engines = new[] { new { engine_name = "pegasus1.1", engine_options = new[] { "conversation" } } } })).Id;
        var text = await service.VideoAsync(pegasus);
        var wrong = await service.PostAsync("classify", new { video_ids = new[] { text }, options = new[] { "conversation" }, classes = Classes });
        wrong.Refused(HttpStatusCode.BadRequest, "content_classification_not_supported", pegasus);
    }
}
