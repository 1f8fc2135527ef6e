using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Generates a title, topics and hashtags of the first videos.</summary>
internal sealed class WriteGists : IDemoStep
{
    private const int MostVideos = 3;
    private const int MostQueries = 2;

    public string Heading(DemoState demo) => "Titles, topics and hashtags";

    public IEnumerable<string> Commands(DemoState demo) =>
        First(demo).Select(video => $"generate gist --video {ShellWord.Of(video.Item.SentName)} --types title,topic,hashtag");

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumns(new TableColumn("").NoWrap().PadLeft(0), new TableColumn(""));
        var found = new List<string>();
        foreach (var video in First(demo))
        {
            var request = new GistRequest { VideoId = video.VideoId!, Types = [GistType.Title, GistType.Topic, GistType.Hashtag] };
            var gist = await demo.Client.Generate.GenerateGistAsync(request, cancellationToken: cancellationToken);
            table.AddRow(new Text(Safe.Line(video.Item.SentName)), new Text(Safe.Line(gist.Title ?? "-")));
            table.AddRow(new Text(""), new Text(Safe.Line($"{string.Join(", ", gist.Topics)}  {string.Join(' ', gist.Hashtags.Select(tag => "#" + tag.TrimStart('#')))}")));
            found.AddRange(gist.Topics.Append(gist.Title).OfType<string>().Where(text => text.Length > 0).Take(1));
        }

        demo.Screen.Detail(table);
        if (demo.Queries.Count == 0)
        {
            demo.Queries = [.. found.Take(MostQueries)];
        }
    }

    private static IEnumerable<Ingest.Results.VideoResult> First(DemoState demo) => demo.Videos.Take(MostVideos);
}
