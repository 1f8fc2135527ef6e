using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Output;

/// <summary>Spreads JSON objects over columns: the members of an object inside an item have columns of their own, as <c>metadata.filename</c>.</summary>
internal static class Cells
{
    public static IReadOnlyList<string> Columns(IEnumerable<JsonNode?> items)
    {
        var columns = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.OfType<JsonObject>())
        {
            foreach (var (name, value) in item)
            {
                foreach (var column in value is JsonObject inner && inner.Count > 0 ? inner.Select(member => $"{name}.{member.Key}") : [name])
                {
                    if (known.Add(column))
                    {
                        columns.Add(column);
                    }
                }
            }
        }

        return columns;
    }

    public static JsonNode? At(JsonNode? item, string column)
    {
        if (item is not JsonObject value || value.TryGetPropertyValue(column, out var direct))
        {
            return (item as JsonObject)?[column];
        }

        var dot = column.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && value[column[..dot]] is JsonObject inner ? inner[column[(dot + 1)..]] : null;
    }

    /// <summary>Returns the text of a cell: a scalar as it is, a list of scalars joined, anything else as JSON.</summary>
    public static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => scalar.GetValue<string>(),
        JsonArray list when list.All(item => item is JsonValue) => string.Join(", ", list.Select(Text)),
        _ => value.ToJsonString(),
    };
}
