namespace TwelveLabs.Emulator.Hosting;

/// <summary>Provides helpers to read and write JSON nodes that were validated against the document.</summary>
internal static class Json
{
    public static string Time(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static string? Text(this JsonObject node, string name) => node[name]?.GetValue<string>();

    public static double? Number(this JsonObject node, string name) => node[name]?.AsDouble();

    public static int? Integer(this JsonObject node, string name) => (int?)node[name]?.AsDouble();

    public static bool Flag(this JsonObject node, string name) => node[name]?.GetValue<bool>() ?? false;

    public static IReadOnlyList<string> Texts(this JsonObject node, string name) =>
        node[name] is JsonArray list ? [.. list.Select(item => item!.GetValue<string>())] : [];

    public static JsonArray Array(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];

    public static JsonArray Array(IEnumerable<JsonNode> values) => [.. values];

    public static double AsDouble(this JsonNode node) => node.AsValue().TryGetValue<double>(out var number) ? number : node.GetValue<int>();

    public static double Seconds(double value) => Math.Round(value, 3);

    /// <summary>Returns the node if it has no parent, or else a copy, because a node can have only one parent.</summary>
    public static JsonNode? Free(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();

    /// <summary>Adds a property unless its value is null, because the service omits unset properties.</summary>
    public static JsonObject With(this JsonObject node, string name, JsonNode? value)
    {
        if (value is not null)
        {
            node[name] = value;
        }

        return node;
    }
}
