using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TwelveLabs.Document;

/// <summary>
/// Turns the document's CommonMark descriptions into the XML of doc comments, each on one line. A property that is named as on the
/// wire becomes a reference to the C# property.
/// </summary>
internal static partial class XmlDocText
{
    private static readonly Dictionary<string, string> NoReferences = [];

    public static void Apply(JsonObject document)
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var (_, schema) in schemas)
        {
            Apply(schema, References(schema!, prefix: ""));
        }

        foreach (var operation in document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(method => method.Value).OfType<JsonObject>())
        {
            // A value is written like a property, too; of a response only names of several words are surely properties.
            var references = Results(operation).SelectMany(name => References(schemas[name]!, name + "."))
                .Where(reference => reference.Key.Contains('_', StringComparison.Ordinal))
                .ToDictionary(StringComparer.Ordinal);
            if (operation["x-view-request"]?.GetValue<string>() is { } request)
            {
                foreach (var (wire, member) in References(schemas[request]!, request + "."))
                {
                    references[wire] = member;
                }
            }

            Apply(operation, references);
        }
    }

    private static IEnumerable<string> Results(JsonObject operation) =>
        from response in operation["responses"]!.AsObject()
        where response.Key.StartsWith('2')
        let schema = response.Value!["content"]?["application/json"]?["schema"]?["$ref"]?.GetValue<string>()
        where schema is not null
        select schema.Split('/')[^1];

    // What the operation sets by itself is no member that users see.
    private static Dictionary<string, string> References(JsonNode schema, string prefix) =>
        (schema["properties"] as JsonObject ?? [])
        .Where(property => property.Value!["x-twelvelabs-set-by-operation"] is null && property.Value["x-view-name"] is not null)
        .ToDictionary(property => property.Key, property => prefix + property.Value!["x-view-name"]!.GetValue<string>(), StringComparer.Ordinal);

    private static void Apply(JsonNode? node, Dictionary<string, string> references)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Apply(item, references);
                }

                break;
            case JsonObject map:
                foreach (var (key, value) in map.ToList())
                {
                    if (key is "description" or "summary" && value is JsonValue text)
                    {
                        map[key] = Xml(text.GetValue<string>(), references);
                    }
                    else if (key == "x-enumDescriptions")
                    {
                        map[key] = new JsonArray([.. value!.AsArray().Select(t => (JsonNode)Xml(t!.GetValue<string>()))]);
                    }
                    else if (key is not ("example" or "examples"))
                    {
                        Apply(value, references);
                    }
                }

                break;
        }
    }

    public static string Xml(string markdown) => Xml(markdown, NoReferences);

    private static string Xml(string markdown, Dictionary<string, string> references)
    {
        var text = markdown.Trim()
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        text = Code().Replace(text, code => references.TryGetValue(code.Groups[1].Value, out var member) ? $"<see cref=\"{member}\"/>" : $"<c>{code.Groups[1].Value}</c>");
        return Blank().Replace(Paragraph().Replace(text, "<br/>"), " ");
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s*\n\s*\n\s*")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
