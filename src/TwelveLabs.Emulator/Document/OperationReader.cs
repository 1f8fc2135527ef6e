namespace TwelveLabs.Emulator.Document;

/// <summary>Reads one operation of the document.</summary>
internal static class OperationReader
{
    public static ApiOperation Read(string template, string method, JsonObject pathItem, JsonObject operation, SchemaReader schemas)
    {
        var body = schemas.Follow(operation["requestBody"]);
        return new ApiOperation(
            operation["operationId"]!.GetValue<string>(),
            method.ToUpperInvariant(),
            template,
            [.. Parameters(pathItem, operation, schemas)],
            Bodies(body, schemas),
            body?["required"]?.GetValue<bool>() ?? false,
            Limit(operation),
            Responses(operation, schemas));
    }

    private static IEnumerable<ApiParameter> Parameters(JsonObject pathItem, JsonObject operation, SchemaReader schemas)
    {
        foreach (var list in new[] { pathItem["parameters"], operation["parameters"] })
        {
            foreach (var node in list as JsonArray ?? [])
            {
                var parameter = schemas.Follow(node)!;
                if (parameter["in"]?.GetValue<string>() != "query")
                {
                    continue;
                }

                var schema = schemas.Read(parameter["schema"]!);
                yield return new ApiParameter(parameter["name"]!.GetValue<string>(), Flag("required"), schema, Flag("x-twelvelabs-free-query"));

                bool Flag(string name) => parameter[name]?.GetValue<bool>() ?? false;
            }
        }
    }

    private static Dictionary<string, Schema> Bodies(JsonObject? body, SchemaReader schemas)
    {
        var found = new Dictionary<string, Schema>(StringComparer.OrdinalIgnoreCase);
        foreach (var (type, media) in body?["content"] as JsonObject ?? [])
        {
            if (media?["schema"] is { } schema)
            {
                found[type] = schemas.Read(schema);
            }
        }

        return found;
    }

    private static Dictionary<string, Schema?> Responses(JsonObject operation, SchemaReader schemas)
    {
        var found = new Dictionary<string, Schema?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (status, node) in operation["responses"] as JsonObject ?? [])
        {
            var schema = schemas.Follow(node)?["content"]?["application/json"]?["schema"];
            found[status] = schema is null ? null : schemas.Read(schema);
        }

        return found;
    }

    private static RateLimit? Limit(JsonObject operation)
    {
        if (operation["x-twelvelabs-rate-limit-group"]?.GetValue<string>() is not { } group)
        {
            return null;
        }

        var numbers = operation["x-twelvelabs-rate-limit"];
        return new RateLimit(group, numbers?["free"]?.GetValue<int>() ?? int.MaxValue, numbers?["developer"]?.GetValue<int>() ?? int.MaxValue);
    }
}
