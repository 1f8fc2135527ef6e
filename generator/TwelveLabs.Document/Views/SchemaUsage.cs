using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>
/// Marks each schema with the way it travels, since a type that users build is shaped otherwise than one that they
/// are given (what is required of them is required by the compiler; what is missing in a response must not break it).
/// </summary>
internal static class SchemaUsage
{
    public static void Mark(IEnumerable<JsonObject> operations, JsonObject schemas)
    {
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var received = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            Reach(operation["requestBody"], schemas, sent);
            Reach(operation["parameters"], schemas, sent);
            if (operation["x-view-request"] is { } request)
            {
                ReachName(request.GetValue<string>(), schemas, sent);
            }

            Reach(operation["responses"], schemas, received);
            Reach(operation[Extensions.Stream]?["event"] is { } e ? new JsonObject { ["$ref"] = "#/components/schemas/" + e } : null, schemas, received);
        }

        foreach (var (name, schema) in schemas)
        {
            schema!["x-view-direction"] = (sent.Contains(name), received.Contains(name)) switch
            {
                (true, false) => "request",
                (true, true) => "both",
                _ => "response",
            };
        }
    }

    private static void Reach(JsonNode? node, JsonObject schemas, HashSet<string> found)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Reach(item, schemas, found);
                }

                break;
            case JsonObject map:
                foreach (var (key, value) in map)
                {
                    if (key == "$ref" && value!.GetValue<string>() is { } reference && reference.Contains("/schemas/", StringComparison.Ordinal))
                    {
                        ReachName(reference.Split('/')[^1], schemas, found);
                    }
                    else if (key is not ("example" or "examples"))
                    {
                        Reach(value, schemas, found);
                    }
                }

                break;
        }
    }

    private static void ReachName(string name, JsonObject schemas, HashSet<string> found)
    {
        if (found.Add(name))
        {
            Reach(schemas[name], schemas, found);
        }
    }
}
