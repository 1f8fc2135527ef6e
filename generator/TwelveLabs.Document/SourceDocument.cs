using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>The hand-written YAML with the place of every node, so that each complaint can name its line.</summary>
internal sealed class SourceDocument
{
    private SourceDocument(string path, YamlMappingNode root)
    {
        Path = path;
        Root = root;
    }

    public string Path { get; }

    public YamlMappingNode Root { get; }

    public static SourceDocument Load(string path)
    {
        if (!File.Exists(path))
        {
            throw new DocumentException(new Problem(path, 1, 1, "TLD0002", "the document does not exist"));
        }

        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return new SourceDocument(path, root);
            }

            throw new DocumentException(new Problem(path, 1, 1, "TLD0003", "the document must be one YAML mapping"));
        }
        catch (YamlException e)
        {
            // The start is where the surrounding node begins, the end is where it went wrong; of a tab it knows neither.
            throw Invalid(path, e.End.Line > 1 ? e.End : parser.Current?.End, e.Message);
        }
        catch (InvalidOperationException)
        {
            // What the parser says of a list in brackets that is never closed.
            throw Invalid(path, parser.Current?.End, "a bracket before this place is not closed");
        }
    }

    private static DocumentException Invalid(string path, Mark? at, string message) =>
        new(new Problem(path, at?.Line ?? 1, at?.Column ?? 1, "TLD0003", $"not valid YAML: {message}"));

    public Problem At(YamlNode node, string id, string message) =>
        new(Path, node.Start.Line, node.Start.Column, id, message);

    /// <summary>The node that a local reference such as #/components/schemas/Video points to, or null.</summary>
    public YamlNode? Resolve(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        YamlNode? node = Root;
        foreach (var raw in reference[2..].Split('/'))
        {
            var key = raw.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = (node as YamlMappingNode)?.Find(key);
        }

        return node;
    }

    public JsonObject ToJson() => (JsonObject)ToJson(Root)!;

    private static JsonNode? ToJson(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(
            pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ToJson(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
        YamlScalarNode scalar => Scalar(scalar),
        _ => throw new InvalidOperationException($"unexpected YAML node {node.NodeType}"),
    };

    // The YAML 1.2 core schema: only plain scalars are anything but text.
    private static JsonValue? Scalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any))
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "~" or "null" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) =>
                JsonValue.Create(integer),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
    }
}
