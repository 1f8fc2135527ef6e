namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Runs each query and shows the best results.</summary>
internal sealed class SearchVideo : IDemoStep
{
    private const int MostHits = 5;

    public string Heading(DemoState demo) => "Search";

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        foreach (var question in demo.Queries)
        {
            var page = await demo.Client.Search.QueryAsync(
                new SearchRequest
                {
                    IndexId = demo.IndexId!,
                    QueryText = question,
                    SearchOptions = [EngineOption.Visual, EngineOption.Conversation],
                    PageSize = MostHits,
                },
                cancellationToken: cancellationToken);
            demo.Screen.Detail($"“{question}”");
            if (page.Data.Count > 0)
            {
                demo.Screen.Detail(SearchResultTable.Of(page.Data, demo.Screen.IsLive));
            }
            else
            {
                demo.Screen.Detail("Nothing was found.");
            }
        }
    }
}
