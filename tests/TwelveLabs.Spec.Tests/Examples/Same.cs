using System.Globalization;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>
/// Whether JSON that a model has written says what the JSON said that it was read from. Members that the document does
/// not describe must come back letter by letter; of described ones numbers may take another form, times the same
/// instant, vectors are single precision, and a null may be left out.
/// </summary>
internal static class Same
{
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, JsonObject? schema, string path = "$")
    {
        switch (expected, actual)
        {
            case (JsonObject e, JsonObject a):
                return e.Select(m => m.Key).Union(a.Select(m => m.Key)).SelectMany(name => Member(e, a, name, schema, $"{path}.{name}"));
            case (JsonArray e, JsonArray a) when e.Count == a.Count:
                return e.Zip(a).SelectMany((pair, i) => Differences(pair.First, pair.Second, ReadSchema.Item(schema, pair.First), $"{path}[{i}]"));
            default:
                return Equal(expected, actual, schema) ? [] : [$"{path}: {expected?.ToJsonString() ?? "null"} became {actual?.ToJsonString() ?? "null"}"];
        }
    }

    private static IEnumerable<string> Member(JsonObject expected, JsonObject actual, string name, JsonObject? schema, string path)
    {
        var isDescribed = schema?["properties"]?[name] is not null;
        if (!expected.ContainsKey(name))
        {
            return [$"{path} came out of nothing"];
        }

        if (actual.ContainsKey(name))
        {
            return Differences(expected[name], actual[name], ReadSchema.Member(schema, name, expected[name]), path);
        }

        return expected[name] is null && isDescribed ? [] : [$"{path} was lost"];
    }

    private static bool Equal(JsonNode? expected, JsonNode? actual, JsonObject? schema)
    {
        if (expected is null || actual is null || expected.GetValueKind() != actual.GetValueKind())
        {
            return expected is null && actual is null;
        }

        var (before, after) = (expected.ToJsonString(), actual.ToJsonString());
        return expected.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number when schema?["format"]?.ToString() == "float" => Single(before).Equals(Single(after)),
            System.Text.Json.JsonValueKind.Number => Double(before).Equals(Double(after)),
            System.Text.Json.JsonValueKind.String when schema?["format"]?.ToString() == "date-time" => Time(expected) == Time(actual),
            System.Text.Json.JsonValueKind.String => expected.GetValue<string>() == actual.GetValue<string>(),
            _ => before == after,
        };
    }

    private static float Single(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    private static double Double(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(JsonNode node) => DateTimeOffset.Parse(node.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
