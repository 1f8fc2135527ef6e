using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Benchmarks.Build;

/// <summary>A document with the operations and schemas of another, several times over.</summary>
internal static class Multiplied
{
    private const string Reference = "#/components/schemas/";

    public static string Of(string text, int times)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        var (paths, tags) = ((YamlMappingNode)root["paths"], (YamlSequenceNode)root["tags"]);
        var schemas = (YamlMappingNode)root["components"]["schemas"];
        // Errors, webhooks and shared parameters are once in a document, and so are their schemas.
        var names = new HashSet<string>(StringComparer.Ordinal);
        Reach(paths, schemas, names);
        var resources = tags.Children.Select(tag => ((YamlScalarNode)tag["name"]).Value!).ToHashSet(StringComparer.Ordinal);
        var (oldPaths, oldSchemas, oldTags) = (paths.Children.ToList(), schemas.Children.Where(schema => names.Contains(((YamlScalarNode)schema.Key).Value!)).ToList(), tags.Children.ToList());
        for (var copy = 2; copy <= times; copy++)
        {
            string Renamed(string value)
            {
                if (value.StartsWith(Reference, StringComparison.Ordinal))
                {
                    return Reference + Renamed(value[Reference.Length..]);
                }

                if (value.StartsWith('#'))
                {
                    return value;
                }

                var method = value.IndexOf('_', StringComparison.Ordinal);
                return names.Contains(value) || resources.Contains(value) || value.StartsWith("Completed", StringComparison.Ordinal) || (value.EndsWith("Request", StringComparison.Ordinal) && !value.Contains(' ', StringComparison.Ordinal)) ? $"{value}{copy}"
                    : method > 0 && resources.Contains(value[..method]) ? $"{value[..method]}{copy}{value[method..]}"
                    : value;
            }

            YamlNode Copy(YamlNode node) => node switch
            {
                YamlMappingNode map => new YamlMappingNode(map.Children.Select(child => KeyValuePair.Create(child.Key, Copy(child.Value)))),
                YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(Copy)),
                YamlScalarNode scalar => new YamlScalarNode(Renamed(scalar.Value!)) { Style = scalar.Style },
                _ => node,
            };

            foreach (var (path, operations) in oldPaths)
            {
                paths.Add(new YamlScalarNode($"/copy{copy}{((YamlScalarNode)path).Value}"), Copy(operations));
            }

            foreach (var (name, schema) in oldSchemas)
            {
                schemas.Add(new YamlScalarNode($"{((YamlScalarNode)name).Value}{copy}"), Copy(schema));
            }

            oldTags.ForEach(tag => tags.Add(Copy(tag)));
        }

        using var writer = new StringWriter();
        stream.Save(writer, assignAnchors: false);
        return writer.ToString();
    }

    private static void Reach(YamlNode from, YamlMappingNode schemas, HashSet<string> names)
    {
        foreach (var text in from.AllNodes.OfType<YamlScalarNode>().Select(scalar => scalar.Value!))
        {
            var name = text.StartsWith(Reference, StringComparison.Ordinal) ? text[Reference.Length..] : text;
            if (schemas.Children.TryGetValue(name, out var schema) && names.Add(name))
            {
                Reach(schema, schemas, names);
            }
        }
    }
}
