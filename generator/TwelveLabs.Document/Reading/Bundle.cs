using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>The document as one valid OpenAPI file: every example file stands in its place.</summary>
internal static class Bundle
{
    public static JsonObject Make(SourceDocument document)
    {
        var json = document.ToJson();
        Inline(document, json);
        return json;
    }

    public static string ExamplePath(SourceDocument document, string file) =>
        Path.Combine(Path.GetDirectoryName(document.Path)!, file);

    private static void Inline(SourceDocument document, JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Inline(document, item);
                }

                break;
            case JsonObject map:
                if (map["externalValue"] is JsonValue file)
                {
                    map.Remove("externalValue");
                    map["value"] = Read(document, file.GetValue<string>());
                }
                else
                {
                    foreach (var (_, value) in map)
                    {
                        Inline(document, value);
                    }
                }

                break;
        }
    }

    private static JsonNode? Read(SourceDocument document, string file)
    {
        var path = ExamplePath(document, file);
        var text = File.ReadAllText(path);
        if (!path.EndsWith(".json", StringComparison.Ordinal))
        {
            return JsonValue.Create(text);
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException e)
        {
            throw new DocumentException(new Problem(path, (e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1, "TLD0008", "the example is not valid JSON"));
        }
    }
}
