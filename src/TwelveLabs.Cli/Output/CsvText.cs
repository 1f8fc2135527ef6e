using System.Text.Json.Nodes;
using nietras.SeparatedValues;

namespace TwelveLabs.Cli.Output;

/// <summary>Writes rows as comma-separated values.</summary>
internal static class CsvText
{
    public static void Write(IReadOnlyList<JsonNode?> rows, TextWriter output)
    {
        var columns = rows.All(row => row is JsonObject) ? Cells.Columns(rows) : ["value"];
        using var writer = Sep.New(',').Writer(options => options with { Escape = true }).To(output, leaveOpen: true);
        writer.Header.Add([.. columns]);
        foreach (var item in rows)
        {
            using var row = writer.NewRow();
            foreach (var column in columns)
            {
                row[column].Set(Cells.Text(item is JsonObject ? Cells.At(item, column) : item));
            }
        }
    }
}
