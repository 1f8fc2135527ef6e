using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>
/// The document as NSwag is shown it: nothing is added that the document does not say, but what NSwag would drop
/// (multipart requirements, limits, the query's object, filters) is restated as extensions that its templates can read.
/// </summary>
internal static class GeneratorView
{
    public static JsonObject Make(SourceDocument document)
    {
        var json = document.ToJson();
        var schemas = json["components"]!["schemas"]!.AsObject();
        var operations = Operations(json).ToList();

        foreach (var (path, operation) in operations)
        {
            OperationView.Apply(json, path, operation, schemas);
        }

        SchemaUsage.Mark(operations.Select(o => o.Operation), schemas);
        foreach (var (_, schema) in schemas)
        {
            SchemaView.Apply(schema!.AsObject(), schemas);
        }

        foreach (var (_, operation) in operations)
        {
            OperationView.DropBodies(operation);
        }

        Tags(json, operations.Select(o => o.Operation));
        XmlDocText.Apply(json);
        foreach (var (path, item) in json["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject())
            {
                MethodSignature.Apply(path, method, operation!.AsObject());
                MethodDocs.Apply(path, method, operation!.AsObject());
            }
        }

        schemas["ApiFacts"] = Facts(json, operations.Select(o => o.Operation));
        return json;
    }

    private static IEnumerable<(JsonObject PathItem, JsonObject Operation)> Operations(JsonObject json) =>
        from path in json["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        where method.Value is JsonObject operation && operation.ContainsKey("operationId")
        select (path.Value!.AsObject(), method.Value!.AsObject());

    private static void Tags(JsonObject json, IEnumerable<JsonObject> operations)
    {
        var descriptions = json["tags"]!.AsArray().ToDictionary(tag => tag!["name"]!.GetValue<string>(), tag => tag!["description"]!);
        foreach (var operation in operations)
        {
            operation["x-view-tag-description"] = XmlDocText.Xml(descriptions[operation["tags"]![0]!.GetValue<string>()].GetValue<string>());
        }
    }

    private static JsonObject Facts(JsonObject json, IEnumerable<JsonObject> operations)
    {
        var info = json["info"]!;
        var scheme = json["components"]!["securitySchemes"]!.AsObject().First().Value!;
        var patterns = info["x-twelvelabs-version-patterns"]!.AsArray().Select(p => $"(?:{p!.GetValue<string>()})");
        var headers = new JsonArray();
        foreach (var header in HeaderNames(json))
        {
            headers.Add(new JsonArray(header.Key, header.Value));
        }

        var facts = new JsonObject
        {
            ["version"] = info["x-twelvelabs-api-version"]!.DeepClone(),
            ["versionHeader"] = info["x-twelvelabs-version-header"]!.DeepClone(),
            ["versionPattern"] = string.Join('|', patterns),
            ["headers"] = headers,
            ["server"] = json["servers"]![0]!["url"]!.DeepClone(),
            ["keyHeader"] = scheme["name"]!.DeepClone(),
            ["keyRejected"] = scheme[Extensions.Key]!["rejected"]!.DeepClone(),
            ["keyAdvice"] = scheme[Extensions.Key]!["advice"]!.DeepClone(),
            ["retryAlways"] = Pattern(info[Extensions.RetryStatuses]!["always"]!),
            ["retrySafe"] = Pattern(info[Extensions.RetryStatuses]!["safe"]!),
            ["groups"] = new JsonArray([.. Groups(operations)]),
        };
        if (info[Extensions.EmbeddingEngine] is { } engine)
        {
            facts["embedding"] = engine.DeepClone();
        }

        if (json["components"]!["schemas"]!.AsObject().Select(schema => schema.Value![Extensions.Webhook]).FirstOrDefault(found => found is not null) is { } webhook)
        {
            facts["webhook"] = webhook.DeepClone();
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = "What the document says of the API as a whole.",
            ["properties"] = new JsonObject { ["unused"] = new JsonObject { ["type"] = "string" } },
            ["x-view-facts"] = facts,
        };
    }

    // As C# has it: 500 or 502 or 503
    private static string Pattern(JsonNode statuses) => string.Join(" or ", statuses.AsArray().Select(s => s!.ToJsonString()));

    private static IEnumerable<JsonNode> Groups(IEnumerable<JsonObject> operations) => operations
        .Where(operation => operation.ContainsKey(Extensions.RateLimitGroup))
        .GroupBy(operation => operation[Extensions.RateLimitGroup]!.GetValue<string>(), StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new JsonArray(PropertyNames.Pascal(group.Key), group.Key, string.Join(", ", group.Select(o => $"<c>{o["operationId"]!.GetValue<string>()}</c>"))));

    // A header's component has a name of its own; what it is called on the wire stands where a response refers to it.
    private static SortedDictionary<string, string> HeaderNames(JsonObject json)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, response) in json["components"]!["responses"]!.AsObject())
        {
            foreach (var (wire, header) in response!["headers"] as JsonObject ?? [])
            {
                if (header!["$ref"]?.GetValue<string>() is { } reference)
                {
                    names[reference.Split('/')[^1]] = wire;
                }
            }
        }

        return names;
    }
}
