using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Search;

/// <summary>Creates the table of found clips.</summary>
internal static class ClipTable
{
    public static Table Of(IReadOnlyList<FoundClip> clips)
    {
        var table = new Table { Border = TableBorder.None };
        table.AddColumn(Column("#").RightAligned().NoWrap());
        table.AddColumn(Column("File"));
        table.AddColumn(Column("From – to").RightAligned().NoWrap());
        table.AddColumn(Column("Score").RightAligned().NoWrap());
        table.AddColumn(Column("Confidence").NoWrap());
        var hasText = clips.Any(clip => clip.Text is not null);
        if (hasText)
        {
            table.AddColumn(Column("Text"));
        }

        foreach (var clip in clips)
        {
            Text[] cells =
            [
                new(clip.Rank.ToString(CultureInfo.InvariantCulture)),
                new(Safe.Line(clip.VideoName)),
                new($"{ClockText.Of(clip.Start)} – {ClockText.Of(clip.End)}"),
                new(clip.Score?.ToString("0.0", CultureInfo.InvariantCulture) ?? ""),
                new(Safe.Line(clip.Confidence ?? ""), Colour(clip.Confidence)),
                new(Safe.Line(clip.Text ?? "")),
            ];
            table.AddRow(cells[..table.Columns.Count]);
        }

        return table;
    }

    private static TableColumn Column(string name) => new TableColumn(name).Padding(0, 0, 2, 0);

    private static Style Colour(string? confidence) =>
        new(confidence == Confidence.High.Value ? Color.Green : confidence == Confidence.Medium.Value ? Color.Yellow : Color.Default);
}
