using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Restates an operation: its query gathered in one object, its body's schema and kind by name.</summary>
internal static class OperationView
{
    public static void Apply(JsonObject root, JsonObject pathItem, JsonObject operation, JsonObject schemas)
    {
        var parameters = Parameters(root, pathItem).Concat(Parameters(root, operation)).ToList();
        var query = parameters.Where(p => p["in"]!.GetValue<string>() == "query").ToList();
        var plain = parameters.Where(p => p["in"]!.GetValue<string>() == "path").ToList();

        if (operation[Extensions.Request]?.GetValue<string>() is { } name)
        {
            schemas[name] = QueryObject(operation, query);
            operation["x-view-request"] = name;
            operation["x-view-body"] = "query";
            operation["x-view-request-optional"] = !query.Any(IsRequired);
        }
        else
        {
            plain.AddRange(query);
        }

        if (operation["requestBody"]?["content"] is JsonObject content && content.First() is { Value: { } media } body)
        {
            operation["x-view-request"] = Reference(media["schema"]!);
            operation["x-view-body"] = body.Key.StartsWith("multipart/", StringComparison.Ordinal) ? "multipart" : "json";
            operation["x-view-request-optional"] = false;
            if (body.Key.StartsWith("multipart/", StringComparison.Ordinal))
            {
                schemas[Reference(media["schema"]!)]!["x-view-form"] = true;
            }
        }

        if (operation[Extensions.Stream] is JsonObject stream)
        {
            // NSwag takes any extension with a member "type" for a schema, and drops the rest of it.
            var view = stream.DeepClone().AsObject();
            view["discriminator"] = stream["type"]!.DeepClone();
            view.Remove("type");
            view.Remove("whole");

            // Templates cannot walk a mapping's keys.
            foreach (var (how, members) in stream["whole"]!.AsObject())
            {
                view[how] = new JsonArray([.. members!.AsObject().Select(m => (JsonNode)$"{m.Key}={m.Value!.GetValue<string>()}")]);
            }

            operation["x-view-stream"] = view;
        }

        if (MethodAttributes.Of(operation) is { Count: > 0 } attributes)
        {
            operation["x-view-attributes"] = attributes;
        }

        if (operation["deprecated"]?.GetValue<bool>() == true)
        {
            operation["x-view-obsolete"] = Obsolete(operation[Extensions.ReplacedBy] as JsonArray ?? []);
        }

        pathItem.Remove("parameters");
        operation["parameters"] = new JsonArray([.. plain.Select(p => p.DeepClone())]);
        Responses(root, operation);
    }

    // As users type it: Search_Query is Search.QueryAsync.
    private static string Obsolete(JsonArray successors)
    {
        var methods = successors.Select(id => id!.GetValue<string>().Replace('_', '.') + "Async");
        return "The vendor has deprecated this operation" + (successors.Count == 0 ? " and names no successor." : $"; use {string.Join(" or ", methods)}.");
    }

    /// <summary>NSwag would take multipart bodies apart again, so it is not shown them.</summary>
    public static void DropBodies(JsonObject operation) => operation.Remove("requestBody");

    private static JsonObject QueryObject(JsonObject operation, List<JsonObject> query)
    {
        var properties = new JsonObject();
        foreach (var parameter in query)
        {
            var schema = parameter["schema"]!.DeepClone().AsObject();
            if (schema["$ref"] is { } reference)
            {
                schema.Remove("$ref");
                schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference.DeepClone() });
            }

            schema["description"] = parameter["description"]?.DeepClone();
            foreach (var fact in new[] { Extensions.Name, Extensions.Sensitive })
            {
                if (parameter[fact] is { } value)
                {
                    schema[fact] = value.DeepClone();
                }
            }

            if (parameter.ContainsKey(Extensions.FreeQuery))
            {
                schema["x-view-free"] = true;
            }

            properties[parameter["name"]!.GetValue<string>()] = schema;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = $"The parameters of the operation “{operation["summary"]!.GetValue<string>().TrimEnd('.')}”.",
            ["required"] = new JsonArray([.. query.Where(IsRequired).Select(p => p["name"]!.DeepClone())]),
            ["properties"] = properties,
            ["x-view-form"] = true,
        };
    }

    // A stream stands in an extension, and of several success responses the first that has a body tells the result.
    private static void Responses(JsonObject root, JsonObject operation)
    {
        var responses = operation["responses"]!.AsObject();
        foreach (var (status, response) in responses.ToList())
        {
            if (response!["$ref"] is { } reference)
            {
                responses[status] = Resolve(root, reference.GetValue<string>()).DeepClone();
            }
            else if (response["content"] is JsonObject { Count: > 1 } content)
            {
                content.Remove("application/x-ndjson");
            }
        }

        var typed = responses.FirstOrDefault(r => r.Key.StartsWith('2') && r.Value!["content"] is not null).Key;
        foreach (var status in responses.Where(r => r.Key.StartsWith('2') && typed is not null && r.Key != typed).Select(r => r.Key).ToList())
        {
            responses.Remove(status);
        }
    }

    private static IEnumerable<JsonObject> Parameters(JsonObject root, JsonObject owner) =>
        (owner["parameters"] as JsonArray ?? [])
        .Select(p => p!["$ref"] is { } reference ? Resolve(root, reference.GetValue<string>()) : p.AsObject());

    public static JsonObject Resolve(JsonObject root, string reference) =>
        reference[2..].Split('/').Aggregate((JsonNode)root, (node, key) => node[key]!).AsObject();

    private static string Reference(JsonNode schema) => schema["$ref"]!.GetValue<string>().Split('/')[^1];

    public static bool IsRequired(JsonObject parameter) => parameter["required"]?.GetValue<bool>() == true;
}
