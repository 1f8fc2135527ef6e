using TwelveLabs.Cli.Search;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Runs each query and shows the best clips.</summary>
internal sealed class SearchIndex : IDemoStep
{
    private const int MostHits = 3;

    public string Heading(DemoState demo) => "Search";

    public IEnumerable<string> Commands(DemoState demo) =>
        demo.Queries.Select(query => $"search {ShellWord.Of(query)} --index {ShellWord.Of(demo.IndexName)} --limit {MostHits}");

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        var index = await demo.Client.Indexes.GetAsync(demo.IndexId!, cancellationToken: cancellationToken);
        foreach (var query in demo.Queries)
        {
            var found = await FindAsync(demo, index, query, cancellationToken);
            demo.Found ??= found;
            demo.Screen.Detail($"“{query}”");
            if (found.Clips.Count > 0)
            {
                demo.Screen.Detail(ClipTable.Of(found.Clips));
            }
            else
            {
                demo.Screen.Detail("Nothing was found.");
            }
        }
    }

    private static async Task<FoundClips> FindAsync(DemoState demo, VideoIndex index, string query, CancellationToken cancellationToken)
    {
        var terms = new SearchTerms { Text = query, Image = null, Index = index.IndexName, Sources = [], Threshold = null, GroupBy = null, Filter = null, Limit = MostHits };
        var request = terms.RequestFor(index);
        var read = await ClipReader.ReadAsync(demo.Client, request, terms.Limit, cancellationToken);
        var clips = await VideoCatalog.WithVideosAsync(demo.Client, index.Id, read, cancellationToken);
        return new FoundClips(terms, index, request, clips, LocalVideos.In(demo.Media.Folder, clips), demo.Connection.IsLocal);
    }
}
