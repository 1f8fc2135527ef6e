using TwelveLabs.Cli.Search;
using TwelveLabs.Cli.Search.Report;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Writes what the first query finds as a page, with a player that goes to each hit.</summary>
internal sealed class WriteReport : IDemoStep
{
    private const int MostHits = 10;

    public string Heading(DemoState demo) => "Write a page of a search";

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        if (demo.Queries is not [var query, ..])
        {
            demo.Screen.Detail("There is no query.");
            return;
        }

        var index = await demo.Client.Indexes.GetAsync(demo.IndexId!, cancellationToken: cancellationToken);
        var terms = new SearchTerms { Text = query, Image = null, Index = index.IndexName, Sources = [], Threshold = null, GroupBy = null, Filter = null, Limit = MostHits };
        var request = terms.RequestFor(index);
        var read = await ClipReader.ReadAsync(demo.Client, request, terms.Limit, cancellationToken);
        var clips = await VideoCatalog.WithVideosAsync(demo.Client, index.Id, read, cancellationToken);
        var files = LocalVideos.In(Path.GetDirectoryName(Path.GetFullPath(demo.Media.Video)), clips);
        var path = demo.Page ?? Path.Combine(Directory.CreateTempSubdirectory("twelvelabs-demo-").FullName, "search.html");
        await ReportFile.WriteAsync(new FoundClips(terms, index, request, clips, files, demo.IsLocal), path, cancellationToken);
        demo.Screen.Detail(path);
    }
}
