namespace TwelveLabs.Emulator.Tests;

public sealed class EmbedTests
{
    private const string Engine = "Marengo-retrieval-2.6";

    [Fact]
    public async Task Similar_texts_lie_closer_than_different_ones()
    {
        await using var service = await Service.StartAsync();
        var tram = await Vector("the mayor opens the new tram line");
        var trams = await Vector("new tram lines opened by a mayor");
        var fish = await Vector("fishing boats leave the harbour");
        Assert.Equal(1024, tram.Length);
        Assert.Equal(1, Dot(tram, tram), 4);
        Assert.True(Dot(tram, trams) > 0.6, $"{Dot(tram, trams)}");
        Assert.True(Math.Abs(Dot(tram, fish)) < 0.3, $"{Dot(tram, fish)}");

        async Task<float[]> Vector(string text)
        {
            var response = await service.PostAsync("embed", Service.Form(("engine_name", Engine), ("text", text)));
            return [.. response.Node("text_embedding.segments").AsArray()[0]!["float"]!.AsArray().Select(value => value!.GetValue<float>())];
        }

        static double Dot(float[] left, float[] right) => left.Zip(right).Sum(pair => (double)pair.First * pair.Second);
    }

    [Fact]
    public async Task Several_media_can_be_embedded_at_once()
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("engine_name", Engine), ("text", "hello"), ("image_url", "https://example.com/i.png"), ("audio_start_offset_sec", "3.5"));
        form.Add(new ByteArrayContent(Samples.Bytes(50)), "audio_file", "sound.mp3");
        var response = await service.PostAsync("embed", form);
        Assert.Equal("https://example.com/i.png", response.Node("image_embedding.metadata.input_url").GetValue<string>());
        Assert.Equal("sound.mp3", response.Node("audio_embedding.metadata.input_filename").GetValue<string>());
        Assert.Equal(3.5, response.Node("audio_embedding.segments").AsArray()[0]!["start_offset_sec"]!.GetValue<double>());
        Assert.NotNull(response.Json["text_embedding"]);
    }

    [Fact]
    public async Task A_long_text_is_cut_at_the_wanted_end_or_refused()
    {
        await using var service = await Service.StartAsync();
        var text = string.Join(' ', Enumerable.Range(0, 80).Select(i => $"word{i}"));
        (await Embed(("text_truncate", "none"))).Refused(HttpStatusCode.BadRequest, "text_too_long", "77");
        Assert.NotEqual((await Embed(("text_truncate", "start"))).Body, (await Embed(("text_truncate", "end"))).Body);
        Assert.Equal((await Embed()).Body, (await Embed(("text_truncate", "end"))).Body);

        Task<ServiceResponse> Embed(params (string, string)[] more) => service.PostAsync("embed", Service.Form([("engine_name", Engine), ("text", text), .. more]));
    }

    [Fact]
    public async Task Other_engines_and_empty_files_make_no_vectors()
    {
        await using var service = await Service.StartAsync();
        (await service.PostAsync("embed", Service.Form(("engine_name", "marengo2.6"), ("text", "x")))).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "engine_name");
        (await service.PostAsync("embed", Service.Form(("engine_name", Engine)))).Refused(HttpStatusCode.BadRequest, "parameter_not_provided", "image_url");
        var form = Service.Form(("engine_name", Engine));
        form.Add(new ByteArrayContent([]), "image_file", "nothing.png");
        (await service.PostAsync("embed", form)).Refused(HttpStatusCode.BadRequest, "image_file_broken", "nothing.png");
    }

    [Fact]
    public async Task An_embed_task_becomes_ready_and_has_a_vector_for_each_clip()
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(
            ("engine_name", Engine), ("video_start_offset_sec", "1.5"), ("video_end_offset_sec", "20"), ("video_clip_length", "5"),
            ("video_embedding_scope", "clip"), ("video_embedding_scope", "video"));
        form.Add(new ByteArrayContent(Samples.Bytes(100)), "video_file", "clip.mp4");
        var task = await service.PostAsync("embed/tasks", form);
        Assert.Equal(HttpStatusCode.Created, task.Status);
        Assert.Equal("processing", (await service.GetAsync($"embed/tasks/{task.Id}/status")).Text("status"));
        Assert.Null((await service.GetAsync($"embed/tasks/{task.Id}")).Json["video_embedding"]);

        service.Clock.Advance(TimeSpan.FromSeconds(2));
        var status = await service.GetAsync($"embed/tasks/{task.Id}/status");
        Assert.Equal("ready", status.Text("status"));
        Assert.Equal("clip.mp4", status.Node("video_embedding.metadata.input_filename").GetValue<string>());
        var segments = (await service.GetAsync($"embed/tasks/{task.Id}")).Node("video_embedding.segments").AsArray();
        Assert.Equal(
            ["1.5-6.5 clip", "6.5-11.5 clip", "11.5-16.5 clip", "16.5-20 clip", "1.5-20 video"],
            segments.Select(segment => FormattableString.Invariant($"{segment!["start_offset_sec"]!.GetValue<double>()}-{segment["end_offset_sec"]!.GetValue<double>()} {segment["embedding_scope"]}")));
    }

    [Fact]
    public async Task A_video_of_two_hours_has_twelve_hundred_vectors()
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("engine_name", Engine));
        form.Add(new ByteArrayContent(Samples.Mp4(7200, 1280, 720, 180_000)), "video_file", "film.mp4");
        var task = await service.PostAsync("embed/tasks", form);
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        var response = await service.GetAsync($"embed/tasks/{task.Id}");
        Assert.Equal(1200, response.Node("video_embedding.segments").AsArray().Count);
        Assert.InRange(response.Body.Length, 10_000_000, 20_000_000);
    }

    [Fact]
    public async Task Embed_tasks_are_listed_and_kept_for_seven_days()
    {
        await using var service = await Service.StartAsync();
        var old = await Create("https://example.com/old.mp4");
        service.Clock.Advance(TimeSpan.FromDays(1));
        var recent = await Create("https://example.com/new.mp4");
        Assert.Equal([recent, old], await Ids(""));
        Assert.Equal([old], await Ids("status=ready"));
        Assert.Equal([recent], await Ids("started_at=2024-11-07T00:00:00Z"));
        Assert.Equal([old], await Ids("ended_at=2024-11-07T00:00:00Z"));
        service.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal([recent], await Ids(""));
        (await service.GetAsync($"embed/tasks/{old}")).Refused(HttpStatusCode.NotFound, "resource_not_exist", old);

        async Task<string> Create(string url) => (await service.PostAsync("embed/tasks", Service.Form(("engine_name", Engine), ("video_url", url)))).Id;
        async Task<IEnumerable<string>> Ids(string query) => (await service.GetAsync($"embed/tasks?{query}")).Data.Select(task => task!["_id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("video_end_offset_sec", "4")]
    [InlineData("video_clip_length", "11")]
    [InlineData("video_start_offset_sec", "-1")]
    [InlineData("video_embedding_scope", "video")]
    [InlineData("video_embedding_scope", "frame")]
    public async Task Offsets_and_scopes_are_checked(string name, string value)
    {
        await using var service = await Service.StartAsync();
        var fields = new List<(string, string)> { ("engine_name", Engine), ("video_url", "https://example.com/v.mp4"), ("video_start_offset_sec", "0"), ("video_end_offset_sec", "20") };
        fields.RemoveAll(field => field.Item1 == name);
        var response = await service.PostAsync("embed/tasks", Service.Form([.. fields, (name, value)]));
        response.Refused(HttpStatusCode.BadRequest, "parameter_invalid", name);
    }

    [Fact]
    public async Task An_embed_task_can_be_made_to_fail()
    {
        await using var service = await Service.StartAsync();
        var task = await service.PostAsync("embed/tasks", Service.Form(("engine_name", Engine), ("video_url", "https://example.com/v.mp4")), "fail-task");
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("failed", (await service.GetAsync($"embed/tasks/{task.Id}/status")).Text("status"));
    }
}
