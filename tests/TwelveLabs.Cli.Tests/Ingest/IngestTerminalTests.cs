using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests.Ingest;

public sealed class IngestTerminalTests : IngestTest
{
    [Fact]
    public async Task On_a_terminal_a_table_shows_the_work_and_the_result_stays_clean()
    {
        Write("a.mp4", SmallVideo.Bytes(1, 1_000_000));
        Write("small.mp4", SmallVideo.Bytes(2, width: 32, height: 24));
        using var output = new StringWriter();
        using var screen = new StringWriter();

        var code = await Cli.RunAsync(
            ["ingest", Folder, "--index", "library", "--create", "--base-url", $"{Relay.Address}", "--ffprobe", "none", "-o", "json"],
            Run.Console(output, terminal: false), Run.Console(screen, terminal: true, width: 100), default);

        Assert.Equal((ExitCodes.PartialFailure, 2), (code, JsonNode.Parse(output.ToString())!.AsArray().Count));
        Assert.Contains("1 of 2 videos", screen.ToString(), StringComparison.Ordinal);
        Assert.Contains("refused small.mp4", screen.ToString(), StringComparison.Ordinal);
    }
}
