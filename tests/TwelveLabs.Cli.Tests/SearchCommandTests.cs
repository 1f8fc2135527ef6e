using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests;

public sealed class SearchCommandTests : WithoutKey
{
    [Fact]
    public async Task A_query_finds_clips_with_their_files_in_an_index_by_name()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4", "evening.mp4");
        var run = await library.SearchAsync("railway bridge", "--index", "newsroom");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        var clips = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal(["evening.mp4", "newsroom.mp4"], clips.Select(clip => (string?)clip!["file"]).Order());
        var clip = clips[0]!;
        Assert.Equal(["video_id", "file", "start", "end", "score", "confidence", "text", "thumbnail_url"], clip.AsObject().Select(member => member.Key));
        Assert.Equal((17.658, 22.798), ((double)clip["start"]!, (double)clip["end"]!));
        Assert.StartsWith("The new railway bridge", (string?)clip["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_is_also_found_by_its_id_and_without_either_if_it_is_the_only_one()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var byId = await library.SearchAsync("bridge", "--index", library.IndexId, "-o", "csv");
        Assert.Equal(ExitCodes.Success, byId.ExitCode);
        var only = await library.SearchAsync("bridge", "-o", "csv");
        Assert.Equal(byId.Output.Split('\n').Length, only.Output.Split('\n').Length);

        await library.CreateIndexAsync("another");
        var run = await library.SearchAsync("bridge");
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains("--index. The account has another, newsroom.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_that_is_not_there_is_told_with_those_that_are()
    {
        await using var library = await VideoLibrary.StartAsync();
        var run = await library.SearchAsync("bridge", "--index", "newsrom");
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains("'newsrom'. The account has newsroom.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_shows_a_table_of_times_scores_and_text()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var run = await library.SearchAsync(["railway bridge"], terminal: true);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Matches(@"newsroom\.mp4.*0:00:17 – 0:00:22.*\d+\.\d.*high", run.Output);
    }

    [Fact]
    public async Task The_limit_counts_hits_over_pages()
    {
        await using var library = await VideoLibrary.StartAsync([.. Enumerable.Range(1, 12).Select(number => $"{number:00}.mp4")]);
        foreach (var (limit, expected) in new[] { (3, 3), (11, 11), (100, 12), (0, 0) })
        {
            var run = await library.SearchAsync("railway bridge", "--options", "conversation", "--limit", $"{limit}", "-o", "ndjson");
            Assert.Equal(expected, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        }
    }

    [Fact]
    public async Task Grouped_by_video_the_clips_of_a_video_stand_together()
    {
        await using var library = await VideoLibrary.StartAsync("a.mp4", "b.mp4");
        var run = await library.SearchAsync("storm football bridge", "--group-by", "video", "--limit", "1", "--query", "[].file | [0:9]");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        var files = JsonNode.Parse(run.Output)!.AsArray().Select(file => (string?)file).ToList();
        Assert.True(files.Count > 1);
        Assert.Single(files.Distinct());
    }

    [Fact]
    public async Task A_filter_a_threshold_and_options_limit_what_is_found()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var all = await library.SearchAsync("railway bridge trains", "-o", "ndjson");
        Assert.NotEmpty(all.Output);
        var longer = await library.SearchAsync("railway bridge", "--filter", """{"duration":{"gte":1000}}""", "-o", "ndjson");
        Assert.Equal((ExitCodes.Success, ""), (longer.ExitCode, longer.Output));
        Assert.Contains("Nothing was found.", longer.Errors, StringComparison.Ordinal);
        var strict = await library.SearchAsync("railway submarine xylophone", "--threshold", "high", "-o", "ndjson");
        Assert.Equal("", strict.Output);
        var pictures = await library.SearchAsync("railway bridge", "--options", "visual", "--query", "[].text");
        Assert.Equal("[null]", string.Concat(pictures.Output.Where(c => !char.IsWhiteSpace(c))));
    }

    [Theory]
    [InlineData("--filter", "--filter", "{bad")]
    [InlineData("absent.png", "--image", "absent.png")]
    [InlineData("--limit: 'many'", "--limit", "many")]
    public async Task What_cannot_be_used_is_told_in_one_line(string reason, params string[] args)
    {
        await using var library = await VideoLibrary.StartAsync();
        var run = await library.SearchAsync(["bridge", .. args]);
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains(reason, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_is_searched_for_in_pictures_only()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var image = Path.Combine(Temporary, "frame.png");
        await File.WriteAllBytesAsync(image, [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
        var run = await library.SearchAsync("--image", image, "--query", "length(@)");
        Assert.Equal((ExitCodes.Success, "1"), (run.ExitCode, run.Output.Trim()));
        var both = await library.SearchAsync("bridge", "--image", image);
        Assert.Equal(ExitCodes.BadArguments, both.ExitCode);
    }

    [Fact]
    public async Task Without_a_query_the_help_is_shown()
    {
        var run = await Run.OfAsync("search");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("QUERY", run.Output, StringComparison.Ordinal);
    }
}
