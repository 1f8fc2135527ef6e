using System.Globalization;
using TwelveLabs.Properties.Tests.Checking;
using TwelveLabs.Spec.Tests.Document;
using TwelveLabs.Spec.Tests.Examples;

namespace TwelveLabs.Properties.Tests.Json;

/// <summary>JSON values that fit a schema of the document, with members and words that it does not know.</summary>
internal static class SchemaGen
{
    private const int MaxDepth = 4;

    private static readonly Gen<JsonNode?> FreeForm = Gen.Recursive<JsonNode?>((depth, inner) => depth > 2 ? Leaf() : Gen.Frequency(
        (3, Leaf()),
        (1, inner.List[0, 3].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]))),
        (1, Gen.Select(Texts.Any, inner).List[0, 3].Select(Object))));

    private static readonly Gen<DateTimeOffset> Times = Gen.Select(Gen.Long[0, 4_102_444_800_0000000], Gen.Int[-14 * 4, 14 * 4], (ticks, zone) =>
        new DateTimeOffset(DateTimeOffset.UnixEpoch.Ticks + ticks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(15 * zone)));

    public static Gen<JsonNode?> Of(JsonNode? schema, int depth = 0)
    {
        var map = ApiDocument.Resolve(schema!);
        if (map["allOf"] is JsonArray { Count: 1 } wrapped)
        {
            return Of(wrapped[0], depth);
        }

        if ((map["oneOf"] ?? map["anyOf"]) is JsonArray forms)
        {
            return Gen.OneOf([.. forms.Select(form => Of(form, depth))]);
        }

        return map["type"]?.ToString() switch
        {
            "object" when map["properties"] is JsonObject => Model(map, depth),
            "object" => Gen.Select(Texts.Any, map["additionalProperties"] is JsonObject values ? Of(values, depth + 1) : FreeForm).List[0, 3].Select(Object),
            "array" => Of(map["items"], depth + 1).List[0, depth < MaxDepth ? 3 : 0].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])),
            "string" => String(map),
            "integer" when map["format"]?.ToString() == "int64" => Gen.Long.Select(number => (JsonNode?)number),
            "integer" => Gen.Int.Select(number => (JsonNode?)number),
            "number" when map["format"]?.ToString() == "float" => Gen.Float.Where(float.IsFinite).Select(number => (JsonNode?)number),
            "number" => Gen.Double.Where(double.IsFinite).Select(number => (JsonNode?)number),
            "boolean" => Gen.Bool.Select(value => (JsonNode?)value),
            _ => FreeForm,
        };
    }

    // The schemas refer to each other, so the generator of a model is made when it is needed.
    private static Gen<JsonNode?> Model(JsonObject schema, int depth) => Gen.Const(0).SelectMany(_ =>
    {
        var required = (schema["required"] as JsonArray ?? []).Select(name => name!.ToString()).ToHashSet();
        var given = schema["properties"]!.AsObject().Where(property => !ReadSchema.IsFile(ApiDocument.Resolve(property.Value!)))
            .Select(property => Member(property.Key, property.Value!, required.Contains(property.Key), depth)).ToArray();
        var isClosed = schema["additionalProperties"] is JsonValue open && !open.GetValue<bool>();
        var unknown = Gen.Select(Texts.Any.Select(name => "x_later_" + name), FreeForm).List[0, depth < 2 && !isClosed ? 2 : 0];
        return Gen.Select(All(given), unknown, (members, others) => Object([.. members.Where(member => member.Item1.Length > 0), .. others]));
    });

    private static Gen<(string, JsonNode?)> Member(string name, JsonNode schema, bool isRequired, int depth)
    {
        var value = Of(schema, depth + 1).Select(node => (name, node));
        return isRequired ? value : Gen.Frequency((depth < MaxDepth ? 3 : 0, value), (1, Gen.Const(("", (JsonNode?)null))), (1, Gen.Const((name, (JsonNode?)null))));
    }

    private static Gen<(string, JsonNode?)[]> All(Gen<(string, JsonNode?)>[] members) =>
        members.Aggregate(Gen.Const(Array.Empty<(string, JsonNode?)>()), (all, member) => Gen.Select(all, member, ((string, JsonNode?)[] left, (string, JsonNode?) right) => left.Append(right).ToArray()));

    private static Gen<JsonNode?> String(JsonObject schema) => schema switch
    {
        _ when schema["enum"] is JsonArray words => Gen.Frequency(
            (4, Texts.OneOf(words.Select(word => word!.ToString()).ToArray())), (1, Gen.Const("word_of_tomorrow"))).Select(word => (JsonNode?)word),
        _ when schema["format"]?.ToString() == "date-time" => Times.Select(time => (JsonNode?)time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)),
        _ => Texts.Any.Select(text => (JsonNode?)text),
    };

    private static Gen<JsonNode?> Leaf() => Gen.OneOf(
        Texts.Any.Select(text => (JsonNode?)text), Gen.Bool.Select(value => (JsonNode?)value), Gen.Const((JsonNode?)null),
        Gen.Long.Select(number => (JsonNode?)number), Gen.Int[-1000, 1000].Select(number => (JsonNode?)(number / 8.0)),
        Texts.OneOf("9007199254740993", "2030-01-31T12:30:00.5+05:30").Select(text => (JsonNode?)text));

    private static JsonNode? Object(IEnumerable<(string, JsonNode?)> members) =>
        new JsonObject(members.DistinctBy(member => member.Item1).Select(member => KeyValuePair.Create(member.Item1, member.Item2?.DeepClone())));
}
