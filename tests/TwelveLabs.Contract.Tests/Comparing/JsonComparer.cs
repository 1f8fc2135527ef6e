using TwelveLabs.Contract.Calls;

namespace TwelveLabs.Contract.Comparing;

/// <summary>Compares JSON as JSON: the order of members is free, 1 is 1.0, and null is as good as absent.</summary>
internal static class JsonComparer
{
    // What the vendor's SDK calls differently on its objects.
    private static readonly Dictionary<string, string[]> Renamed = new(StringComparer.Ordinal)
    {
        ["id"] = ["_id"],
        ["name"] = ["index_name", "engine_name"],
        ["options"] = ["engine_options"],
        ["pool"] = ["search_pool"],
        ["embeddingsFloat"] = ["float"],
    };

    /// <summary>Both hold the same members with the same values.</summary>
    public static void Same(JToken? expected, JToken? actual, string where, Problems problems)
    {
        if (expected is JObject left && actual is JObject right)
        {
            foreach (var name in left.Properties().Concat(right.Properties()).Select(p => p.Name).Distinct(StringComparer.Ordinal))
            {
                Same(left[name], right[name], $"{where}.{name}", problems);
            }
        }
        else if (expected is JArray items && actual is JArray others && items.Count == others.Count)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Same(items[i], others[i], $"{where}[{i}]", problems);
            }
        }
        else if (!IsSameValue(expected, actual, where))
        {
            problems.Equal(where, Show(expected), Show(actual));
        }
    }

    /// <summary>Whatever the vendor's value holds, ours holds the same under the name that it has on the wire.</summary>
    public static void Agrees(JToken? vendor, JToken? ours, string where, Problems problems)
    {
        if (vendor is JObject theirs && ours is JObject members)
        {
            foreach (var member in theirs.Properties())
            {
                Agrees(member.Value, Member(members, member.Name), $"{where}.{member.Name}", problems);
            }
        }
        else if (vendor is JArray items && ours is JArray others && items.Count == others.Count)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Agrees(items[i], others[i], $"{where}[{i}]", problems);
            }
        }
        else if (!(vendor is JArray { Count: 0 } && IsNothing(ours)) && !IsSameValue(vendor, ours, where))
        {
            problems.Equal(where, Show(vendor), Show(ours));
        }
    }

    private static JToken? Member(JObject members, string name) =>
        new[] { name, WireName.Of(name) }.Concat(Renamed.GetValueOrDefault(name, [])).Select(candidate => members[candidate]).FirstOrDefault(value => value is not null);

    private static bool IsSameValue(JToken? expected, JToken? actual, string where)
    {
        if (IsNothing(expected) || IsNothing(actual))
        {
            return IsNothing(expected) && IsNothing(actual);
        }

        if (IsNumber(expected!) && IsNumber(actual!))
        {
            return IsSameNumber(expected!, actual!, where);
        }

        if (expected!.Type == JTokenType.String && actual!.Type == JTokenType.String)
        {
            return (string?)expected == (string?)actual || IsSameTime((string)expected!, (string)actual!);
        }

        return JToken.DeepEquals(expected, actual);
    }

    // A vector is kept in single precision.
    private static bool IsSameNumber(JToken expected, JToken actual, string where) =>
        where.Contains("float[", StringComparison.Ordinal) || where.Contains("embeddingsFloat[", StringComparison.Ordinal)
            ? (float)expected == (float)actual
            : expected.Type == JTokenType.Integer && actual.Type == JTokenType.Integer
                ? (long)expected == (long)actual
                : (double)expected == (double)actual;

    private static bool IsSameTime(string expected, string actual) =>
        expected.Length >= 20 && char.IsAsciiDigit(expected[0])
        && DateTimeOffset.TryParse(expected, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var left)
        && DateTimeOffset.TryParse(actual, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var right)
        && left == right;

    private static bool IsNothing(JToken? value) => value is null or { Type: JTokenType.Null };

    private static bool IsNumber(JToken value) => value.Type is JTokenType.Integer or JTokenType.Float;

    private static string? Show(JToken? value) => value?.ToString(Newtonsoft.Json.Formatting.None);
}
