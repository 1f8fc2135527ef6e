namespace TwelveLabs.Benchmarks.Support;

/// <summary>The examples of the document.</summary>
internal static class Example
{
    public static IEnumerable<string> Names => typeof(Example).Assembly.GetManifestResourceNames();

    public static byte[] Read(string name)
    {
        using var stream = typeof(Example).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no example '{name}'.", nameof(name));
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return json;
    }

    /// <summary>The same JSON without white space, as the service sends it.</summary>
    public static byte[] Compact(string name) =>
        System.Text.Encoding.UTF8.GetBytes(System.Text.Json.Nodes.JsonNode.Parse(Read(name))!.ToJsonString());
}
