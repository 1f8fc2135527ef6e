using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TwelveLabs.Document;

/// <summary>Turns the document's CommonMark descriptions into the XML of doc comments, each on one line.</summary>
internal static partial class XmlDocText
{
    public static void Apply(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Apply(item);
                }

                break;
            case JsonObject map:
                foreach (var (key, value) in map.ToList())
                {
                    if (key is "description" or "summary" && value is JsonValue text)
                    {
                        map[key] = Xml(text.GetValue<string>());
                    }
                    else if (key == "x-enumDescriptions")
                    {
                        map[key] = new JsonArray([.. value!.AsArray().Select(t => (JsonNode)Xml(t!.GetValue<string>()))]);
                    }
                    else if (key is not ("example" or "examples"))
                    {
                        Apply(value);
                    }
                }

                break;
        }
    }

    public static string Xml(string markdown)
    {
        var text = markdown.Trim()
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        text = Code().Replace(text, "<c>$1</c>");
        return Blank().Replace(Paragraph().Replace(text, "<br/>"), " ");
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s*\n\s*\n\s*")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
