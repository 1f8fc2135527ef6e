using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Finds the schemas that a part of the document refers to.</summary>
internal static class SchemaReferences
{
    private const string Prefix = "#/components/schemas/";

    public static IEnumerable<SchemaNode> Of(DocumentModel model, YamlNode? node) => Names(node).Select(name => model.Schemas.GetValueOrDefault(name)).OfType<SchemaNode>();

    private static IEnumerable<string> Names(YamlNode? node) => node switch
    {
        YamlMappingNode map => map.Entries().SelectMany(entry => (entry.Key, entry.Value) switch
        {
            ("$ref", YamlScalarNode { Value: { } reference }) => reference.StartsWith(Prefix, StringComparison.Ordinal) ? [reference[Prefix.Length..]] : [],
            (Extensions.TextOrObject or "event", YamlScalarNode { Value: { } name }) => [name],
            ("example" or "default", _) => [],
            _ => Names(entry.Value),
        }),
        YamlSequenceNode list => list.Children.SelectMany(Names),
        _ => [],
    };
}
