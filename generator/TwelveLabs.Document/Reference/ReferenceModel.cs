using System.Text.Json.Nodes;

namespace TwelveLabs.Document.Reference;

/// <summary>The document as the pages of the reference read it: as it is written, and as NSwag is shown it, with the names in C#.</summary>
internal sealed class ReferenceModel
{
    public ReferenceModel(SourceDocument document)
    {
        Source = Bundle.Make(document);
        View = GeneratorView.Make(document);
    }

    public JsonObject Source { get; }

    public JsonObject View { get; }

    public IEnumerable<(string Name, string Description)> Tags => Source["tags"]!.AsArray().Select(tag => (Text(tag!["name"]), Text(tag["description"])));

    public IEnumerable<OperationModel> Operations =>
        from path in Source["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        where OperationNode.Methods.Contains(method.Key)
        select new OperationModel(this, path.Key, method.Key, path.Value!.AsObject(), method.Value!.AsObject(), View["paths"]![path.Key]![method.Key]!.AsObject());

    /// <summary>Gets the schemas that are types in C#, in the order of their names.</summary>
    public IEnumerable<(string Name, JsonObject Schema)> Schemas => View["components"]!["schemas"]!.AsObject()
        .Where(schema => schema.Key != "ApiFacts").Select(schema => (schema.Key, schema.Value!.AsObject())).OrderBy(schema => schema.Key, StringComparer.Ordinal);

    public JsonObject Schema(string name) => View["components"]!["schemas"]![name]!.AsObject();

    /// <summary>Returns a part of the document as it is written, or what it refers to.</summary>
    public JsonObject Resolve(JsonNode node) => node["$ref"] is { } reference ? OperationView.Resolve(Source, Text(reference)) : node.AsObject();

    /// <summary>Returns the schema as it is written, which has the constraints and defaults.</summary>
    public JsonObject? Written(string schema) => Source["components"]!["schemas"]![schema] as JsonObject;

    public static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(),
    };
}

/// <summary>An operation of the reference.</summary>
internal sealed class OperationModel(ReferenceModel model, string path, string method, JsonObject item, JsonObject source, JsonObject view)
{
    public string Id => ReferenceModel.Text(source["operationId"]);

    public string Tag => Id.Split('_')[0];

    public string RequestLine => $"{method.ToUpperInvariant()} {path}";

    public string Summary => ReferenceModel.Text(source["summary"]).TrimEnd('.');

    public string Description => ReferenceModel.Text(source["description"]);

    public JsonObject Source => source;

    public string Method => ReferenceModel.Text(view["x-view-method"]) + "Async";

    public string Parameters => ReferenceModel.Text(view["x-view-parameters"]);

    public string Returns => ReferenceModel.Text(view["x-view-returns"]);

    public string? Result => Returns.StartsWith("Task<", StringComparison.Ordinal) ? Returns["Task<".Length..^1] : null;

    public string? Request => view["x-view-request"] is { } request ? ReferenceModel.Text(request) : null;

    public bool IsQuery => ReferenceModel.Text(view["x-view-body"]) == "query";

    public bool IsRequestOptional => view["x-view-request-optional"]?.GetValue<bool>() == true;

    public string? Deprecated => view["x-view-obsolete"] is { } text ? ReferenceModel.Text(text) : null;

    /// <summary>Gets the parameters that are arguments of the method.</summary>
    public IEnumerable<JsonObject> Arguments => All.Where(parameter => ReferenceModel.Text(parameter["in"]) == "path" || !IsQuery);

    /// <summary>Gets the parameters that the request class gathers.</summary>
    public IEnumerable<JsonObject> Query => All.Where(parameter => ReferenceModel.Text(parameter["in"]) == "query" && IsQuery);

    /// <summary>Gets the first example of the request: of the body, or of the query.</summary>
    public JsonObject? Example => IsQuery
        ? new JsonObject(Query.Where(parameter => parameter["example"] is not null).Select(parameter => KeyValuePair.Create(ReferenceModel.Text(parameter["name"]), (JsonNode?)parameter["example"]!.DeepClone())))
        : Body?["examples"] is JsonObject examples ? examples.First().Value!["value"] as JsonObject : null;

    /// <summary>Gets all that a caller gives, wherever in the request it travels.</summary>
    public IEnumerable<(string Wire, JsonObject Property, bool IsRequired, string? Description, string Place)> CommandParameters =>
        All.Select(parameter => (ReferenceModel.Text(parameter["name"]), Described(parameter), OperationView.IsRequired(parameter), (string?)ReferenceModel.Text(parameter["description"]), ReferenceModel.Text(parameter["in"]) == "path" ? "Path" : IsQuery ? "Query" : "Argument"))
            .Concat(from property in Request is { } request && !IsQuery ? model.Written(request)?["properties"] as JsonObject ?? [] : []
                    where property.Value is JsonObject value && !value.ContainsKey(Extensions.SetByOperation)
                    let required = model.Written(Request!)!["required"] as JsonArray ?? []
                    select (property.Key, property.Value!.AsObject(), required.Any(name => ReferenceModel.Text(name) == property.Key), property.Value["description"] is { } text ? ReferenceModel.Text(text) : null, "Body"));

    public string? ContentType => source["requestBody"]?["content"]?.AsObject().First().Key;

    /// <summary>Gets the examples of the responses for a success that have a body.</summary>
    public IEnumerable<(string Status, string ContentType, JsonNode Value)> Responses =>
        from response in source["responses"]!.AsObject()
        where response.Key.StartsWith('2')
        from media in model.Resolve(response.Value!)["content"] as JsonObject ?? []
        from example in (media.Value!["examples"] as JsonObject ?? []).Take(1)
        select (response.Key, media.Key, example.Value!["value"]!);

    public IEnumerable<string> Statuses => source["responses"]!.AsObject().Select(response => response.Key);

    // The facts of a parameter stand beside its schema.
    private static JsonObject Described(JsonObject parameter)
    {
        var schema = parameter["schema"]!.DeepClone().AsObject();
        foreach (var fact in parameter.Where(member => member.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            schema[fact.Key] = fact.Value?.DeepClone();
        }

        return schema;
    }

    private JsonNode? Body => source["requestBody"]?["content"]?.AsObject().First().Value;

    /// <summary>Gets an extension of the operation, or null.</summary>
    public JsonObject? Extension(string name) => source[name] as JsonObject;

    private IEnumerable<JsonObject> All => (item["parameters"] as JsonArray ?? []).Concat(source["parameters"] as JsonArray ?? []).Select(parameter => model.Resolve(parameter!));
}
