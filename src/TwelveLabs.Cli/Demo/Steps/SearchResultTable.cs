using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Creates a table of search results: time range, score, confidence and matched text.</summary>
internal static class SearchResultTable
{
    public static Table Of(IEnumerable<SearchHit> hits, bool framed)
    {
        var table = new Table { Border = framed ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumn(new TableColumn("#").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("From - to").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Score").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Confidence").NoWrap());
        table.AddColumn(new TableColumn("What matched"));
        foreach (var (hit, rank) in hits.Select((hit, at) => (hit, at + 1)))
        {
            table.AddRow(
                new Text(rank.ToString(CultureInfo.InvariantCulture)),
                new Text($"{Clock(hit.Start)} - {Clock(hit.End)}"),
                new Text(hit.Score?.ToString("0.0", CultureInfo.InvariantCulture) ?? "-"),
                new Text(Safe.Line(hit.Confidence?.Value ?? "-"), Colour(hit.Confidence)),
                new Text(Matched(hit)));
        }

        return table;
    }

    private static string Clock(double? seconds)
    {
        if (seconds is not { } value)
        {
            return "?";
        }

        var tenths = (long)Math.Round(value * 10);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 600}:{tenths / 10 % 60:00}.{tenths % 10}");
    }

    private static string Matched(SearchHit hit)
    {
        var words = hit.Matches.Select(match => match.Text).OfType<string>().Where(text => text.Length > 0).Distinct().ToList();
        return words.Count > 0 ? Safe.Line(string.Join(" / ", words)) : "(the picture)";
    }

    private static Style Colour(Confidence? confidence) =>
        new(confidence == Confidence.High ? Color.Green : confidence == Confidence.Medium ? Color.Yellow : Color.Default);
}
