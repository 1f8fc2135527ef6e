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

        var text = File.ReadAllText(path);
        var parser = new Parser(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(new PlainYaml(parser, path));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return new SourceDocument(path, root);
            }

            throw new DocumentException(new Problem(path, 1, 1, "TLD0003", "the document must be one YAML mapping"));
        }
        catch (YamlException e)
        {
            // The start is where the surrounding node begins, the end is where it went wrong; of a tab it knows neither.
            throw Invalid(path, text, e.End.Line > 1 ? e.End : parser.Current?.End, e.Message);
        }
        catch (ArgumentException)
        {
            // What the parser says where a value should be and is none.
            throw Invalid(path, text, parser.Current?.End, "a key is missing before this place");
        }
        catch (InvalidOperationException)
        {
            // What the parser says of a list in brackets that is never closed.
            throw Invalid(path, text, null, "a bracket is not closed");
        }
    }

    private static DocumentException Invalid(string path, string text, Mark? noticed, string message)
    {
        var (place, told) = YamlMistake.Find(text, noticed, message);
        return new(new Problem(path, place?.Line ?? 1, place?.Column ?? 1, "TLD0003", $"not valid YAML: {told}"));
    }

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

    /// <summary>Returns the node at a path of keys and indexes, and the key that it stands under.</summary>
    public (YamlNode? Key, YamlNode Value) Find(IEnumerable<string> path)
    {
        (YamlNode? Key, YamlNode Value) found = (null, Root);
        foreach (var segment in path)
        {
            found = found.Value switch
            {
                YamlMappingNode map when map.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == segment) is { Value: not null } pair => (pair.Key, pair.Value),
                YamlSequenceNode list when int.TryParse(segment, CultureInfo.InvariantCulture, out var index) && index < list.Children.Count => (null, list.Children[index]),
                _ => found,
            };
        }

        return found;
    }

    public JsonObject ToJson() => ToJson(Root);

    public static JsonObject ToJson(YamlMappingNode node) => (JsonObject)Json(node)!;

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(
            pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value ?? "", Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
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
