using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

internal static class Yaml
{
    public static YamlNode? Find(this YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static YamlMappingNode? Map(this YamlNode? node, string key) =>
        (node as YamlMappingNode)?.Find(key) as YamlMappingNode;

    public static string? Text(this YamlNode? node, string key) =>
        ((node as YamlMappingNode)?.Find(key) as YamlScalarNode)?.Value;

    public static IEnumerable<(string Key, YamlNode Value, YamlNode KeyNode)> Entries(this YamlMappingNode? map) =>
        map is null ? [] : map.Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, pair.Value, pair.Key));

    public static IEnumerable<string> Texts(this YamlNode? node) =>
        node is YamlSequenceNode list ? list.Children.OfType<YamlScalarNode>().Select(scalar => scalar.Value!) : [];
}
