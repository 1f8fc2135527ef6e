namespace TwelveLabs.Cli.Tests.Export;

public sealed class ExportProgressTests : WithoutKey
{
    [Fact]
    public async Task An_index_shows_each_part_of_its_export_on_a_terminal_and_its_result_stays_clean()
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4", "tuesday.mp4"]);
        var run = await library.ExportAsync(errorsAreTerminal: true, "index", ExportLibrary.IndexName, "--to", Path.Combine(Temporary, "index"));
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.All(["videos: 2 of 2", "transcript: 2 of 2", "embeddings: 2 of 2", "100%"], part => Assert.Contains(part, run.Errors, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("transcripts", "json")]
    [InlineData("embeddings", "ndjson")]
    public async Task Lines_that_go_into_a_pipe_do_not_keep_progress_from_the_terminal(string what, string format)
    {
        await using var library = await ExportLibrary.StartAsync(["monday.mp4", "tuesday.mp4"]);
        var run = await library.ExportAsync(errorsAreTerminal: true, what, "--index", ExportLibrary.IndexName, "--format", format, "--to", "-");
        Assert.Equal((ExitCodes.Success, true), (run.ExitCode, run.Output.StartsWith('{')));
        Assert.Contains($"{what}: 2 of 2", run.Errors, StringComparison.Ordinal);

        var piped = await library.ExportAsync(what, "--index", ExportLibrary.IndexName, "--format", format, "--to", "-");
        Assert.Equal((run.Output, ""), (piped.Output, piped.Errors));
    }
}
