using System.Globalization;
using System.Text.Json;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>What a later release of the service could answer, made from an example of today.</summary>
internal static class Variants
{
    public const string Prefix = "x_later_";

    /// <summary>Members that no reader of today knows, one of each kind of value, in every described object.</summary>
    public static int AddUnknownMembers(JsonNode value, JsonObject schema)
    {
        var objects = ReadSchema.Objects(value, schema).ToList();
        foreach (var found in objects)
        {
            // Text that looks like a time must stay text, and a number must keep its digits.
            found.Value[Prefix + "text"] = "2030-01-31T12:30:00.5+05:30";
            found.Value[Prefix + "number"] = JsonNode.Parse("9007199254740993");
            found.Value[Prefix + "null"] = null;
            found.Value[Prefix + "list"] = new JsonArray(1, "two", false);
            found.Value[Prefix + "object"] = JsonNode.Parse("""{"inner": {"_id": "1"}}""");
        }

        return objects.Count;
    }

    /// <summary>A word that no reader of today knows, wherever the document lists the known ones.</summary>
    public static int ReplaceWords(JsonNode value, JsonObject schema) => Replace(value, schema, (_, s) =>
        s?["enum"] is not null ? JsonValue.Create("word_of_tomorrow") : null);

    /// <summary>The same numbers with a fraction or an exponent: 7 as 7.0 and 52.4 as 524e-1.</summary>
    public static int RestateNumbers(JsonNode value, JsonObject schema) => Replace(value, schema, (number, s) =>
        number.GetValueKind() == JsonValueKind.Number && s is not null ? JsonNode.Parse(Restated(number.ToJsonString())) : null);

    /// <summary>Whole numbers where the document says that fractions are possible.</summary>
    public static int RoundNumbers(JsonNode value, JsonObject schema) => Replace(value, schema, (number, s) =>
        s?["type"]?.ToString() == "number" ? JsonValue.Create((long)Math.Round(number.GetValue<double>())) : null);

    private static int Replace(JsonNode value, JsonObject schema, Func<JsonValue, JsonObject?, JsonNode?> replacement)
    {
        var count = 0;
        Visit(value, schema);
        return count;

        void Visit(JsonNode? node, JsonObject? described)
        {
            switch (node)
            {
                case JsonObject map:
                    foreach (var (name, member) in map.ToList())
                    {
                        Visit(member, ReadSchema.Member(described, name, member));
                    }

                    break;
                case JsonArray list:
                    foreach (var item in list.ToList())
                    {
                        Visit(item, ReadSchema.Item(described, item));
                    }

                    break;
                case JsonValue leaf when replacement(leaf, described) is { } other:
                    leaf.ReplaceWith(other);
                    count++;
                    break;
            }
        }
    }

    private static string Restated(string number)
    {
        var exact = decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        return exact == decimal.Truncate(exact)
            ? (exact % 10 == 0 && exact != 0 ? $"{exact / 10:0}e1" : $"{exact:0}.0")
            : $"{(exact * 1_000_000_000):0}E-9";
    }
}
