using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Output;

/// <summary>Writes a result as a table: a page as its items, one object as its members.</summary>
internal static class ResultTable
{
    public static void Write(JsonNode? value, IAnsiConsole console)
    {
        switch (value)
        {
            case JsonArray array:
                WriteItems(array, console);
                break;
            case JsonObject page when ItemsOf(page) is { } items:
                WriteItems(items, console);
                break;
            case JsonObject single:
                WriteMembers(single, console);
                break;
            case not null:
                console.Profile.Out.Writer.WriteLine(Terminal.Safe.Line(Cells.Text(value)));
                break;
            default:
                break;
        }
    }

    /// <summary>Returns the only list of objects of an object that has nothing else but objects, or null.</summary>
    public static JsonArray? ItemsOf(JsonObject value)
    {
        var lists = value.Where(member => member.Value is JsonArray list && list.All(item => item is JsonObject)).ToList();
        return lists.Count == 1 && value.All(member => member.Value is JsonObject || ReferenceEquals(member.Value, lists[0].Value)) ? (JsonArray?)lists[0].Value : null;
    }

    private static void WriteItems(JsonArray items, IAnsiConsole console)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (items.Any(item => item is not JsonObject))
        {
            foreach (var item in items)
            {
                console.Profile.Out.Writer.WriteLine(Terminal.Safe.Line(Cells.Text(item)));
            }

            return;
        }

        var columns = TableColumns.Fitting(items, console.Profile.Width);
        var table = Plain(columns);
        foreach (var item in items)
        {
            table.AddRow([.. columns.Select(column => Cell(Cells.At(item, column)))]);
        }

        console.Write(table);
    }

    private static void WriteMembers(JsonObject value, IAnsiConsole console)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumns("name", "value");
        foreach (var column in Cells.Columns([value.DeepClone()]))
        {
            table.AddRow(new Text(column), new Text(Terminal.Safe.Line(Cells.Text(Cells.At(value, column)))));
        }

        console.Write(table);
    }

    private static Table Plain(IEnumerable<string> columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)) { NoWrap = true });
        }

        return table;
    }

    private static Text Cell(JsonNode? value)
    {
        var isNumber = value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.Number;
        return new Text(TableColumns.CellText(value)) { Justification = isNumber ? Justify.Right : Justify.Left };
    }
}
