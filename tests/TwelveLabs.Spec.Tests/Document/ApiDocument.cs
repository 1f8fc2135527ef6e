using Microsoft.OpenApi.YamlReader;
using SharpYaml.Serialization;

namespace TwelveLabs.Spec.Tests.Document;

/// <summary>The document as plain JSON, read by a YAML reader other than the one that the build uses.</summary>
internal static class ApiDocument
{
    public static readonly string[] Methods = ["get", "post", "put", "delete", "patch", "head", "options", "trace"];

    public static JsonObject Root { get; } = Read();

    public static JsonObject Schemas { get; } = Root["components"]!["schemas"]!.AsObject();

    public static IReadOnlyList<Operation> Operations { get; } =
    [
        .. from path in Root["paths"]!.AsObject()
        from member in path.Value!.AsObject()
        where Methods.Contains(member.Key)
        select new Operation(member.Key.ToUpperInvariant(), path.Key, path.Value!.AsObject(), member.Value!.AsObject()),
    ];

    /// <summary>What a reference points to; any other node is itself.</summary>
    public static JsonObject Resolve(JsonNode node)
    {
        if (node["$ref"] is not { } reference)
        {
            return node.AsObject();
        }

        var target = reference.GetValue<string>()["#/".Length..].Split('/')
            .Aggregate<string, JsonNode?>(Root, (at, key) => at?[key.Replace("~1", "/", StringComparison.Ordinal)]);
        return Resolve(target ?? throw new InvalidOperationException($"{reference} points to nothing."));
    }

    /// <summary>The name of the component that a schema refers to, directly or by its only <c>allOf</c>.</summary>
    public static string? NameOf(JsonNode? schema) =>
        (schema?["$ref"] ?? schema?["allOf"]?[0]?["$ref"])?.GetValue<string>().Split('/')[^1];

    private static JsonObject Read()
    {
        using var reader = new StreamReader(Places.Yaml);
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents[0].ToJsonNode().AsObject();
    }
}
