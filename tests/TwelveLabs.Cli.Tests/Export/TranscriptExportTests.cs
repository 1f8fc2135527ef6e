using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Tests.Export;

public sealed partial class TranscriptExportTests : WithoutKey
{
    private string Folder => Path.Combine(Temporary, "out");

    private IEnumerable<string> Written => Directory.GetFiles(Temporary, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order();

    [Fact]
    public async Task Each_video_has_subtitles_named_after_its_file_with_the_times_of_the_service()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4", "tuesday.mov"]);
        var run = await library.ExportAsync("transcripts", "--index", ExportLibrary.IndexName, "--format", "srt", "--to", Folder);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["monday.srt", "tuesday.srt"], Written);
        Assert.Equal(2, JsonNode.Parse(run.Output)!.AsArray().Count);

        var cues = await File.ReadAllTextAsync(Path.Combine(Folder, "tuesday.srt"));
        var read = SrtCue().Matches(cues).Select((cue, at) => (Number: cue.Groups[1].Value, From: Seconds(cue.Groups[2].Value), To: Seconds(cue.Groups[3].Value), Text: cue.Groups[4].Value));
        var video = (await library.Client.Videos.ListAsync(library.IndexId, new ListVideosRequest { Filename = "tuesday.mov" })).Data[0].Id;
        var known = await library.Client.Videos.GetTranscriptionAsync(library.IndexId, video);
        Assert.Equal(7, known.Data.Count);
        Assert.Equal(known.Data.Select((text, at) => ($"{at + 1}", text.Start, text.End, text.Value)), read);
    }

    [Fact]
    public async Task WebVTT_has_its_header_points_in_its_times_and_no_markup()
    {
        await using var library = new ScriptedLibrary { Transcript = """[{"start":3661.5,"end":3662.0004,"value":"<b>R&D</b> --> now"}]""" }.Video("v1", "clip.mp4");
        await library.ExportAsync("transcripts", "--index", "i1", "--format", "vtt", "--to", Folder);
        Assert.Equal("WEBVTT\n\n01:01:01.500 --> 01:01:02.000\n&lt;b&gt;R&amp;D&lt;/b&gt; → now\n\n", await File.ReadAllTextAsync(Path.Combine(Folder, "clip.vtt")));
    }

    [Fact]
    public async Task A_text_cannot_end_its_cue_or_begin_another()
    {
        await using var library = new ScriptedLibrary { Transcript = """[{"start":0,"end":1,"value":"one\n\n2\r\n00:00:05,000 --> 00:00:06,000\n\u001b[31mtwo"}]""" }.Video("v1", "clip.mp4");
        await library.ExportAsync("transcripts", "--index", "i1", "--format", "srt", "--to", Folder);
        Assert.Equal("1\n00:00:00,000 --> 00:00:01,000\none\n2\n00:00:05,000 → 00:00:06,000\n[31mtwo\n\n", await File.ReadAllTextAsync(Path.Combine(Folder, "clip.srt")));
    }

    [Fact]
    public async Task JSON_on_the_standard_output_is_a_line_for_each_video()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4", "tuesday.mp4"]);
        var run = await library.ExportAsync("transcripts", "--index", library.IndexId, "--format", "json", "--to", "-");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["monday.mp4", "tuesday.mp4"], lines.Select(line => (string?)line["file"]));
        Assert.All(lines, line => Assert.Equal(7, line["data"]!.AsArray().Count));
    }

    [Fact]
    public async Task Subtitles_of_one_video_can_be_printed_and_those_of_several_cannot()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4"]);
        var video = (await library.Client.Videos.ListAsync(library.IndexId)).Data[0].Id;
        var one = await library.ExportAsync("transcripts", "--index", library.IndexId, "--video", video, "--format", "srt", "--to", "-");
        Assert.Equal(ExitCodes.Success, one.ExitCode);
        Assert.StartsWith("1\n00:00:00,800 --> 00:00:03,798\nGood evening", one.Output, StringComparison.Ordinal);

        var several = await library.ExportAsync("transcripts", "--index", library.IndexId, "--format", "srt", "--to", "-");
        Assert.Equal((ExitCodes.BadArguments, ""), (several.ExitCode, several.Output));
    }

    [Fact]
    public async Task A_file_that_exists_is_kept_unless_it_may_be_replaced()
    {
        await using var library = new ScriptedLibrary().Video("v1", "clip.mp4");
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, "clip.srt");
        await File.WriteAllTextAsync(path, "mine");
        string[] command = ["transcripts", "--index", "i1", "--format", "srt", "--to", Folder];
        var run = await library.ExportAsync(command);
        Assert.Equal((ExitCodes.Success, "mine"), (run.ExitCode, await File.ReadAllTextAsync(path)));
        Assert.Equal("exists", (string?)JsonNode.Parse(run.Output)![0]!["status"]);

        await library.ExportAsync([.. command, "--overwrite"]);
        Assert.StartsWith("1\n", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Single(Written);
    }

    [Fact]
    public async Task A_video_that_fails_is_named_and_the_others_are_written()
    {
        await using var library = new ScriptedLibrary { Failing = { "videos/v2/transcription" } }.Video("v1", "one.mp4").Video("v2", "two.mp4").Video("v3", "three.mp4");
        var run = await library.ExportAsync("transcripts", "--index", "i1", "--format", "srt", "--to", Folder);
        Assert.Equal(ExitCodes.PartialFailure, run.ExitCode);
        Assert.StartsWith("error: two.mp4: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["one.srt", "three.srt"], Written);
    }

    [Fact]
    public async Task A_rejected_key_ends_the_export()
    {
        await using var library = new ScriptedLibrary { FailingStatus = 401, Failing = { "videos/v1/transcription" } }.Video("v1", "one.mp4").Video("v2", "two.mp4");
        var run = await library.ExportAsync("transcripts", "--index", "i1", "--format", "srt", "--to", Folder, "--concurrency", "1");
        Assert.Equal(ExitCodes.NotAllowed, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Empty(Written);
    }

    [Fact]
    public async Task Videos_whose_files_have_the_same_name_do_not_share_a_file()
    {
        await using var library = new ScriptedLibrary().Video("v1", "clip.mp4").Video("v2", "CLIP.mov").Video("v3", "a/clip.mp4");
        var run = await library.ExportAsync("transcripts", "--index", "i1", "--format", "srt", "--to", Folder);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(["CLIP-v2.srt", "clip-v3.srt", "clip.srt"], Written.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("../../escape.mp4", "escape")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("..\\..\\windows.mp4", "windows")]
    [InlineData("a:b*c?<d>|\".mp4", "a_b_c__d___")]
    [InlineData("CON.mp4", "_CON")]
    [InlineData("lpt1.tar.mp4", "_lpt1.tar")]
    [InlineData("COM¹ .mp4", "_COM¹")]
    [InlineData(".hidden.mp4", "hidden")]
    [InlineData("name. . .mp4", "name")]
    [InlineData("-rf.mp4", "_-rf")]
    [InlineData("a\nb\u001b\u202egpj.mp4", "a_b__gpj")]
    [InlineData("..", "v1")]
    [InlineData("...mp4", "v1")]
    [InlineData("", "v1")]
    [InlineData(null, "v1")]
    [InlineData("Grüße 東京 🎬.mp4", "Grüße 東京 🎬")]
    public async Task A_name_from_the_service_stays_in_the_directory(string? file, string name)
    {
        await using var library = new ScriptedLibrary().Video("v1", file);
        await library.ExportAsync("transcripts", "--index", "i1", "--format", "srt", "--to", Folder);
        Assert.Equal([name + ".srt"], Written);
    }

    [Fact]
    public async Task A_name_that_is_too_long_for_a_file_system_is_cut_between_characters()
    {
        await using var library = new ScriptedLibrary().Video("v1", string.Concat(Enumerable.Repeat("東", 300)) + ".mp4");
        await library.ExportAsync("transcripts", "--index", "i1", "--format", "srt", "--to", Folder);
        Assert.Equal([string.Concat(Enumerable.Repeat("東", 50)) + ".srt"], Written);
    }

    private static double Seconds(string time) => TimeSpan.ParseExact(time, @"hh\:mm\:ss\,fff", null).TotalSeconds;

    [GeneratedRegex(@"(\d+)\n(\S+) --> (\S+)\n(.*)\n\n")]
    private static partial Regex SrtCue();
}
