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
            foreach (var (method, operation) in item!.AsObject().Where(member => OperationNode.Methods.Contains(member.Key)))
            {
                MethodSignature.Apply(path, method, operation!.AsObject());
                MethodDocs.Apply(path, method, operation!.AsObject());
            }
        }

        foreach (var (name, schema) in schemas)
        {
            if (schema!.AsObject() is var filter && filter.ContainsKey(Extensions.Filter))
            {
                filter["x-view-code"] = FilterDeclaration.Of(name, filter);
            }
        }

        schemas["ApiFacts"] = new JsonObject
        {
            ["type"] = "object",
            ["description"] = "What the document says of the API as a whole.",
            ["properties"] = new JsonObject { ["unused"] = new JsonObject { ["type"] = "string" } },
            ["x-view-code"] = FactsDeclaration.Of(json, operations.Select(o => o.Operation)),
        };
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
}
