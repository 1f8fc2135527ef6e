using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Generates a title, topics and hashtags.</summary>
internal sealed class WriteGist : IDemoStep
{
    private const int MostQueries = 2;

    public string Heading(DemoState demo) => "Title, topics and hashtags";

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        var request = new GistRequest { VideoId = demo.VideoId, Types = [GistType.Title, GistType.Topic, GistType.Hashtag] };
        var gist = await demo.Client.Generate.GenerateGistAsync(request, cancellationToken: cancellationToken);
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumns(new TableColumn("").NoWrap().PadLeft(0), new TableColumn(""));
        table.AddRow(new Text("Title"), new Text(Safe.Line(gist.Title ?? "-")));
        table.AddRow(new Text("Topics"), new Text(Safe.Line(string.Join(", ", gist.Topics))));
        table.AddRow(new Text("Hashtags"), new Text(Safe.Line(string.Join(' ', gist.Hashtags.Select(tag => "#" + tag.TrimStart('#'))))));
        demo.Screen.Detail(table);
        if (demo.Queries.Count == 0)
        {
            demo.Queries = [.. gist.Topics.Append(gist.Title).OfType<string>().Where(text => text.Length > 0).Take(MostQueries)];
        }
    }
}
