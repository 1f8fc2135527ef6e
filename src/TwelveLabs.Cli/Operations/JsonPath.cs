using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Operations;

/// <summary>Finds properties by paths such as <c>page_info.page</c>.</summary>
internal static class JsonPath
{
    public static JsonNode? At(JsonNode? node, string path) => path.Split('.').Aggregate(node, (at, name) => (at as JsonObject)?[name]);
}
