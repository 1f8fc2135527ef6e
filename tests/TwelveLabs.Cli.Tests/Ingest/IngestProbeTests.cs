namespace TwelveLabs.Cli.Tests.Ingest;

/// <summary>A program in the place of ffprobe, where a script can be one.</summary>
public sealed class IngestProbeTests : IngestTest
{
    [Fact]
    public async Task Ffprobe_says_what_is_in_files_of_any_format()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write("broken.mkv", [1]);
        Write("good.mkv", [2]);
        Write("short.webm", [3]);
        Write("sound.avi", [4]);
        var program = Note("probe", """
            #!/bin/sh
            for last; do :; done
            case "$last" in
              */broken.mkv) echo "[matroska] noise" >&2; echo "$last: Invalid data found" >&2; exit 1 ;;
              */short.webm) echo '{"streams":[{"codec_type":"video","width":640,"height":360}],"format":{"duration":"1.5"}}' ;;
              */sound.avi) echo '{"streams":[{"codec_type":"audio"},{"codec_type":"video","disposition":{"attached_pic":1}}],"format":{"duration":"15"}}' ;;
              *) echo '{"streams":[{"codec_type":"video","width":640,"height":360,"duration":"12"}],"format":{}}' ;;
            esac
            """);
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var run = await Run.OfAsync("ingest", Folder, "--index", "library", "--create", "--base-url", $"{Relay.Address}", "--ffprobe", program);

        Assert.Equal("video_file_broken: Invalid data found", Error(run, "broken.mkv"));
        Assert.Null(Error(run, "good.mkv"));
        Assert.Equal("video_duration_too_short: it lasts 1.5 seconds, less than 4", Error(run, "short.webm"));
        Assert.Equal("video_file_broken: it has no picture", Error(run, "sound.avi"));
    }
}
