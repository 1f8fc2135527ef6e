using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Tests;

/// <summary>The page of a search as a file. How it behaves in a browser is what .ci/scripts/page checks.</summary>
public sealed partial class SearchPageTests : WithoutKey
{
    private string Page => Path.Combine(Temporary, "out", "page.html");

    [Fact]
    public async Task The_page_has_the_query_the_videos_and_their_clips()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4", "evening.mp4");
        var run = await library.SearchAsync("storm railway bridge", "--html", Page, "--query", "length(@)");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains(Page, run.Errors, StringComparison.Ordinal);
        var data = await DataAsync();
        Assert.Equal(("storm railway bridge", "newsroom"), ((string?)data["query"], (string?)data["index"]));
        var videos = data["videos"]!.AsArray();
        Assert.Equal(["evening.mp4", "newsroom.mp4"], videos.Select(video => (string?)video!["name"]).Order());
        var clips = videos.SelectMany(video => video!["clips"]!.AsArray()).ToList();
        Assert.Equal(run.Output.Trim(), clips.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, clips.Count), clips.Select(clip => (int)clip!["rank"]!).Order());
        Assert.All(clips, clip => Assert.StartsWith("data:image/png;base64,", (string?)clip!["thumbnail"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_local_file_is_referred_to_from_where_the_page_is()
    {
        await using var library = await VideoLibrary.StartAsync();
        const string Name = "50% #1 and more?.mp4";
        await library.AddAsync(Name, "1\n00:00:01,000 --> 00:00:02,000\nA bridge.\n");
        Directory.CreateDirectory(Path.Combine(Temporary, "videos", "of 2024"));
        await File.WriteAllTextAsync(Path.Combine(Temporary, "videos", "of 2024", Name), "not a video");
        var run = await library.SearchAsync("bridge", "--html", Page, "--videos", Path.Combine(Temporary, "videos"));
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal("./../videos/of%202024/50%25%20%231%20and%20more%3F.mp4", (string?)(await DataAsync())["videos"]![0]!["source"]);
    }

    [Fact]
    public async Task Of_two_files_of_one_name_the_one_of_the_video_is_taken()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        foreach (var directory in new[] { "a", "b", "c" })
        {
            Directory.CreateDirectory(Path.Combine(Temporary, "videos", directory));
            await File.WriteAllTextAsync(Path.Combine(Temporary, "videos", directory, "newsroom.mp4"), "another");
        }

        File.Copy(Path.Combine(VideoLibrary.Videos, "newsroom.mp4"), Path.Combine(Temporary, "videos", "b", "newsroom.mp4"), overwrite: true);
        await library.SearchAsync("bridge", "--html", Page, "--videos", Path.Combine(Temporary, "videos"));
        Assert.Equal("./../videos/b/newsroom.mp4", (string?)(await DataAsync())["videos"]![0]!["source"]);
    }

    [Fact]
    public async Task Hostile_names_words_and_queries_stay_data()
    {
        const string Query = "bridge </script><script>alert(1)</script> {{script}} <!--";
        const string Name = "<img src=x onerror=alert(1)> {{style}}.mp4";
        const string Title = "</script><script>alert(3)</script>";
        const string Words = "bridge &lt;/script&gt;&lt;script&gt;alert(2)&lt;/script&gt; \u2028 {{data}}";
        await using var library = await VideoLibrary.StartAsync();
        var id = await library.AddAsync(Name, $"1\n00:00:01,000 --> 00:00:02,000\n{Words}\n");
        await library.Client.Videos.UpdateAsync(library.IndexId, id, new UpdateVideoRequest { VideoTitle = Title });
        var run = await library.SearchAsync(Query, "--html", Page);
        Assert.Equal(ExitCodes.Success, run.ExitCode);

        var page = await File.ReadAllTextAsync(Page);
        Assert.Equal(2, ScriptEnd().Count(page));
        Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2028', page);

        var data = await DataAsync();
        var video = data["videos"]![0]!;
        Assert.Equal((Query, Name, Title), ((string?)data["query"], (string?)video["name"], (string?)video["title"]));
        Assert.Contains("</script><script>alert(2)</script>", (string?)video["clips"]![0]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_policy_of_the_page_allows_what_is_in_it_and_nothing_else()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        await library.SearchAsync("bridge", "--html", Page);
        var page = await File.ReadAllTextAsync(Page);
        var policy = Policy().Match(page).Groups[1].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(?!data:|#)", page);
    }

    [Fact]
    public async Task An_image_that_was_searched_for_is_in_the_page()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var image = Path.Combine(Temporary, "frame.png");
        await File.WriteAllBytesAsync(image, [0x89, 0x50, 0x4E, 0x47, 1, 2, 3]);
        await library.SearchAsync("--image", image, "--html", Page);
        var data = await DataAsync();
        Assert.Equal((null, "data:image/png;base64,iVBORwECAw=="), ((string?)data["query"], (string?)data["image"]));
    }

    private async Task<JsonNode> DataAsync() => JsonNode.Parse(Data().Match(await File.ReadAllTextAsync(Page)).Groups[1].Value)!;

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>")]
    private static partial Regex Data();

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(.*?)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("</script", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptEnd();
}
