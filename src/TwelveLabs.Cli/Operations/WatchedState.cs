using System.Text.Json.Nodes;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Operations;

/// <summary>Writes a polled state on one line: its scalars, and how many items its lists have.</summary>
internal static class WatchedState
{
    public static string Of(JsonNode? state) => state is not JsonObject members
        ? Cells.Text(state)
        : string.Join("  ", members.Where(member => member.Value is JsonValue or JsonArray).Select(member => $"{member.Key} {(member.Value is JsonArray list ? list.Count.ToString(CultureInfo.InvariantCulture) : Cells.Text(member.Value))}"));
}
