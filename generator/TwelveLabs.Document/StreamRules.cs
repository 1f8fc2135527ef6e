using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>A stream's events must come to the response that the operation gives without a stream.</summary>
internal static class StreamRules
{
    public static void Check(SourceDocument document, YamlNode operation, string id, List<Problem> problems)
    {
        if (operation.Map(Extensions.Stream) is not { } stream)
        {
            return;
        }

        var item = document.Root.Map("components").Map("schemas")?.Find(stream.Text("event") ?? "");
        if (item is null)
        {
            problems.Add(document.At(stream, "TLD0034", $"{Extensions.Stream} of {id} must name the schema of its events: event"));
            return;
        }

        if (stream.Map("whole") is not { } whole || whole.Map("joined") is not { Children.Count: > 0 })
        {
            problems.Add(document.At(
                stream, "TLD0034", $"{Extensions.Stream} of {id} must say what its events come to: whole, with the members that are joined of the chunks and those that the last event with them contains"));
            return;
        }

        foreach (var (how, members, place) in whole.Entries())
        {
            if (how is not ("joined" or "last") || members is not YamlMappingNode map)
            {
                problems.Add(document.At(place, "TLD0034", $"'{how}' must be joined or last, each a mapping from a member of the response to one of an event"));
                continue;
            }

            foreach (var (member, path, key) in map.Entries())
            {
                Member(document, Response(document, operation), member, key, problems);
                Member(document, item, (path as YamlScalarNode)?.Value ?? "", path, problems);
            }
        }
    }

    private static void Member(SourceDocument document, YamlNode? schema, string path, YamlNode place, List<Problem> problems)
    {
        foreach (var name in path.Split('.'))
        {
            schema = Target(document, schema).Map("properties")?.Find(name);
        }

        if (schema is null)
        {
            problems.Add(document.At(place, "TLD0034", $"there is no member '{path}'"));
        }
    }

    private static YamlMappingNode? Response(SourceDocument document, YamlNode operation) => operation.Map("responses").Entries()
        .Where(r => r.Key.StartsWith('2'))
        .Select(r => Target(document, r.Value).Map("content").Map("application/json").Map("schema"))
        .FirstOrDefault(schema => schema is not null);

    private static YamlNode? Target(SourceDocument document, YamlNode? node)
    {
        var one = ((node as YamlMappingNode)?.Find("allOf") as YamlSequenceNode)?.Children.FirstOrDefault() ?? node;
        return one.Text("$ref") is { } reference ? document.Resolve(reference) : one;
    }
}
