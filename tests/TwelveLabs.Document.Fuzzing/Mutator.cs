using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document.Fuzzing;

/// <summary>Changes a document in one place, as a person in a hurry or a malicious one would.</summary>
internal sealed class Mutator(Random random)
{
    // Names and values that have a meaning in C#, XML, URLs or YAML, or none anywhere.
    private static readonly string[] Odd =
    [
        "2d", "a b", "toString", "to_string", "equals", "get_type", "read", "write", "item", "value", "copy", "class", "params", "record", "Task", "Index", "String",
        "list", "Thing", "id", "_id", "__", "_", "$", "a'b", "a\"b", "a\\b", "a<b", "a&b", "</summary>", "*/", "//", "#if", "{0}", "{id}", "@", "é", "日本", "a.b", "a-b",
        "A", "aB", "AB", "additional_properties", "request", "options", "cancellation_token", "call", "client", "page", "data", "error", "message", "code",
        "true", "false", "null", "", " ", "0", "-1", "1", "1.5", "1e400", "99999999999999999999", "2147483648", "x\ny", "date-time", "binary", "int64", "float", "double",
        "string", "integer", "number", "boolean", "array", "object", "big", "safe", "unsafe", "query", "path",
    ];

    /// <summary>Returns a description of the change.</summary>
    public string Mutate(YamlDocument document)
    {
        var maps = Nodes(document.RootNode).OfType<YamlMappingNode>().Where(map => map.Children.Count > 0).ToList();
        var map = Pick(maps);
        var (key, value) = Pick([.. map.Children]);
        var name = ((YamlScalarNode)key).Value;
        switch (random.Next(8))
        {
            case 0:
                map.Children.Remove(key);
                return $"removed {name}";
            case 1:
                var renamed = Text(document);
                Replace(map, key, new YamlScalarNode(renamed));
                return $"renamed {name} to '{renamed}'";
            case 2:
                var copied = Text(document);
                map.Children.TryAdd(new YamlScalarNode(copied), Copy(value));
                return $"copied {name} as '{copied}'";
            case 3:
                // Something that stands elsewhere under the same name.
                map.Children[key] = Copy(Pick([.. maps.Where(other => other.Children.ContainsKey(key)).Select(other => other.Children[key])]));
                return $"took {name} from elsewhere";
            case 4:
                var (otherKey, other) = Pick([.. Pick(maps).Children]);
                map.Children[Copy(otherKey)] = Copy(other);
                return $"added {((YamlScalarNode)otherKey).Value}";
            case 5 when value is YamlSequenceNode { Children.Count: > 0 } list:
                var at = random.Next(list.Children.Count);
                list.Children[at] = random.Next(2) == 0 ? Scalar(Text(document)) : Copy(Pick(list.Children));
                return $"changed an item of {name}";
            case 6 when value is YamlSequenceNode { Children.Count: > 0 } list:
                list.Children.RemoveAt(random.Next(list.Children.Count));
                return $"removed an item of {name}";
            default:
                var text = Text(document);
                map.Children[key] = Scalar(text);
                return $"set {name} to '{text}'";
        }
    }

    private YamlScalarNode Scalar(string text) => new(text) { Style = random.Next(2) == 0 ? ScalarStyle.DoubleQuoted : ScalarStyle.Any };

    private string Text(YamlDocument document) => random.Next(3) > 0
        ? Pick(Odd)
        : Pick([.. Nodes(document.RootNode).OfType<YamlScalarNode>().Select(scalar => scalar.Value ?? "")]);

    private static void Replace(YamlMappingNode map, YamlNode key, YamlNode by)
    {
        var children = map.Children.ToList();
        if (children.Exists(child => child.Key.Equals(by)))
        {
            return;
        }

        map.Children.Clear();
        foreach (var (k, v) in children)
        {
            map.Children.Add(k.Equals(key) ? by : k, v);
        }
    }

    private T Pick<T>(IList<T> items) => items[random.Next(items.Count)];

    private static YamlNode Copy(YamlNode node) => node switch
    {
        YamlMappingNode map => new YamlMappingNode(map.Children.Select(child => KeyValuePair.Create(Copy(child.Key), Copy(child.Value)))),
        YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(Copy)),
        YamlScalarNode scalar => new YamlScalarNode(scalar.Value) { Style = scalar.Style },
        _ => node,
    };

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(child => Nodes(child.Value)).Prepend(map),
        YamlSequenceNode list => list.Children.SelectMany(Nodes).Prepend(list),
        _ => [node],
    };
}
