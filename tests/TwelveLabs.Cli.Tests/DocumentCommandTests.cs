namespace TwelveLabs.Cli.Tests;

public sealed class DocumentCommandTests
{
    [Fact]
    public async Task The_document_is_printed_as_it_is_written()
    {
        var run = await Run.OfAsync("document");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(await DocumentAsync(), run.Output);
    }

    [Fact]
    public async Task The_document_goes_into_a_file_that_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("api.yaml");
        var run = await Run.OfAsync("document", "--output", file);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Output));
        Assert.Equal(await DocumentAsync(), await File.ReadAllTextAsync(file));
    }

    private static Task<string> DocumentAsync() => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "twelvelabs-v1.2.yaml"));
}
