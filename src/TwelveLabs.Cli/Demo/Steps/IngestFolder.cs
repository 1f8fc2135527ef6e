using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Indexes;
using TwelveLabs.Cli.Ingest;
using TwelveLabs.Cli.Output;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Creates an index, uploads the videos of the folder with their transcripts, and waits until they are indexed.</summary>
internal sealed class IngestFolder : IDemoStep
{
    public string Heading(DemoState demo) => "Upload and index a folder";

    public IEnumerable<string> Commands(DemoState demo) => [$"ingest {ShellWord.Of(demo.Media.Name)} --index {ShellWord.Of(demo.IndexName)} --create"];

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        // Not by the ingest itself, which would take an index of this name that somebody has, for the demo to delete.
        demo.IndexId = await new IndexCreator(demo.Client).CreateAsync(demo.IndexName, [], cancellationToken);
        var directory = Directory.CreateTempSubdirectory("twelvelabs-demo-");
        try
        {
            await IngestAsync(demo, Path.Combine(directory.FullName, "ingest.db"), cancellationToken);
        }
        finally
        {
            directory.Delete(recursive: true);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (!demo.Videos.Any())
        {
            throw demo.Results.Count == 0
                ? new UsageException($"There are no videos in {demo.Media.Name}.")
                : new NoVideoException("None of the videos could be indexed; the reasons are above.");
        }
    }

    private static async Task IngestAsync(DemoState demo, string journal, CancellationToken cancellationToken)
    {
        // All on one console: the progress and the results are lines of the same text.
        var screen = new Screen(demo.Screen.Console, demo.Screen.Console);
        var settings = new IngestSettings { Folder = demo.Media.Folder, Index = demo.IndexId!, Journal = journal };
        var run = new IngestRun(demo.Connection, settings, screen, new ResultWriter(screen.Console, OutputFormat.Table, "[].{file: file, status: status, video_id: video_id}"), TimeProvider.System);
        await run.RunAsync(cancellationToken);
        demo.Results = run.Results;
    }
}
