namespace TwelveLabs.Spec.Tests.Document;

public sealed class BundleTests
{
    [Fact]
    public void The_bundle_says_what_the_document_says_with_every_example_in_its_place()
    {
        var expected = ApiDocument.Root.DeepClone();
        Inline(expected);
        var bundle = JsonNode.Parse(File.ReadAllText(Places.Bundle));

        Assert.Equal([], Differences(expected, bundle, "#").Take(10));
    }

    private static void Inline(JsonNode? node)
    {
        if (node is JsonObject map && map["externalValue"] is { } file)
        {
            var text = File.ReadAllText(Path.Combine(Places.Specification, file.GetValue<string>()));
            map.Remove("externalValue");
            map["value"] = file.GetValue<string>().EndsWith(".json", StringComparison.Ordinal) ? JsonNode.Parse(text) : text;
            return;
        }

        foreach (var child in node switch { JsonObject o => o.Select(m => m.Value), JsonArray a => a, _ => [] })
        {
            Inline(child);
        }
    }

    private static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string place) => (expected, actual) switch
    {
        (JsonObject e, JsonObject a) => e.Select(m => m.Key).Union(a.Select(m => m.Key))
            .SelectMany(key => e.ContainsKey(key) && a.ContainsKey(key)
                ? Differences(e[key], a[key], $"{place}/{key}")
                : [$"{place}/{key} is only in the {(e.ContainsKey(key) ? "document" : "bundle")}"]),
        (JsonArray e, JsonArray a) when e.Count == a.Count => e.Zip(a).SelectMany((pair, i) => Differences(pair.First, pair.Second, $"{place}/{i}")),
        _ => JsonNode.DeepEquals(expected, actual) ? [] : [$"{place}: {expected?.ToJsonString()} became {actual?.ToJsonString()}"],
    };
}
