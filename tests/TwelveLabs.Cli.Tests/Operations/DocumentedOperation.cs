using System.Reflection;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests.Operations;

/// <summary>An operation as the document has it, by what a command of it must send.</summary>
internal sealed class DocumentedOperation(string path, string method, JsonObject item, JsonObject operation)
{
    private static readonly JsonObject Document = JsonNode.Parse(File.ReadAllText(
        typeof(DocumentedOperation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BundledDocument").Value!))!.AsObject();

    public static IReadOnlyList<DocumentedOperation> All { get; } =
    [
        .. from path in Document["paths"]!.AsObject()
           from method in path.Value!.AsObject()
           where method.Value is JsonObject operation && operation.ContainsKey("operationId")
           select new DocumentedOperation(path.Key, method.Key, path.Value!.AsObject(), method.Value!.AsObject()),
    ];

    public string Id => (string)operation["operationId"]!;

    public string Method => method.ToUpperInvariant();

    public string Resource => Kebab(Id.Split('_')[0]);

    /// <summary>The command within its resource, whose name it does not say again.</summary>
    public string Verb => Id.Split('_') is [var tag, var verb] && verb.StartsWith(tag, StringComparison.Ordinal) && verb != tag ? Kebab(verb[tag.Length..]) : Kebab(Id.Split('_')[1]);

    public IEnumerable<JsonObject> Parameters =>
        (item["parameters"] as JsonArray ?? []).Concat(operation["parameters"] as JsonArray ?? []).Select(parameter => Resolve(parameter!));

    /// <summary>The path with the examples of its parameters.</summary>
    public string Path => Parameters.Aggregate(path, (text, parameter) => text.Replace($"{{{parameter["name"]}}}", parameter["example"]?.ToString(), StringComparison.Ordinal));

    public JsonObject? Body => (operation["requestBody"]?["content"]?.AsObject().First().Value?["examples"] as JsonObject)?.First().Value!["value"]!.AsObject();

    public bool IsForm => operation["requestBody"]?["content"]?.AsObject().First().Key.StartsWith("multipart/", StringComparison.Ordinal) == true;

    /// <summary>The members of the body that are files.</summary>
    public IEnumerable<string> Files => operation["requestBody"] is null
        ? []
        : Resolve(operation["requestBody"]!["content"]!.AsObject().First().Value!["schema"]!)["properties"]!.AsObject().Where(property => (string?)property.Value!["format"] == "binary").Select(property => property.Key);

    /// <summary>An example of the response for a success, or null where it has no body.</summary>
    public string? Response => (from response in operation["responses"]!.AsObject()
                                where response.Key.StartsWith('2')
                                let media = Resolve(response.Value!)["content"]?["application/json"]
                                where media is not null
                                select media["examples"]!.AsObject().First().Value!["value"]!.ToJsonString()).FirstOrDefault();

    private static JsonObject Resolve(JsonNode node) => node["$ref"] is { } reference
        ? ((string)reference!)[2..].Split('/').Aggregate((JsonNode)Document, (at, step) => at[step]!).AsObject()
        : node.AsObject();

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
