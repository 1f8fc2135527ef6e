using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Output;

/// <summary>Chooses the columns of a table: those that can be read at a glance, in the order of the API, as many as fit.</summary>
internal static class TableColumns
{
    private const int LongestCell = 60;
    private const int Padding = 3;

    public static IReadOnlyList<string> Fitting(JsonArray items, int width)
    {
        var columns = new List<string>();
        var room = width - 1;
        foreach (var column in Cells.Columns(items).Where(column => items.All(item => IsShort(Cells.At(item, column)))))
        {
            var needed = Padding + items.Select(item => CellText(Cells.At(item, column)).Length).Append(column.Length).Max();
            if (columns.Count > 0 && needed > room)
            {
                continue;
            }

            columns.Add(column);
            room -= needed;
        }

        return columns.Count > 0 ? columns : Cells.Columns(items);
    }

    public static string CellText(JsonNode? value)
    {
        var text = Terminal.Safe.Line(Cells.Text(value));
        return text.Length > LongestCell ? text[..(LongestCell - 1)] + "…" : text;
    }

    // Objects, lists of them and URLs are for programs; the other formats have them.
    private static bool IsShort(JsonNode? value) => value switch
    {
        null => true,
        JsonArray list => list.All(item => item is JsonValue && IsShort(item)),
        JsonValue => !Cells.Text(value).StartsWith("http", StringComparison.Ordinal),
        _ => false,
    };
}
