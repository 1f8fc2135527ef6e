using System.Globalization;
using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Restates a schema's limits and forms, which NSwag's property model does not hand to templates.</summary>
internal static class SchemaView
{
    private static readonly string[] Limits = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

    public static void Apply(JsonObject schema, JsonObject schemas)
    {
        schema.Remove("example");
        if (schema.ContainsKey(Extensions.Filter))
        {
            schema.Remove("oneOf");
            schema["type"] = "object";
            schema["properties"] = new JsonObject { ["unused"] = new JsonObject { ["type"] = "string" } };
            return;
        }

        if (schema[Extensions.FreeMembers] is { } free)
        {
            schema["properties"]![free["name"]!.GetValue<string>()] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = free["description"]!.DeepClone(),
                ["additionalProperties"] = schema["additionalProperties"]!.DeepClone(),
                ["x-view-free"] = true,
            };
        }

        foreach (var (name, property) in (schema["properties"] as JsonObject ?? []).ToList())
        {
            var view = Property(property!.AsObject(), schemas);
            view["x-view-name"] = PropertyNames.Of(name, property);
            var isRequired = (schema["required"] as JsonArray)?.Any(required => required!.GetValue<string>() == name) == true;
            view["x-view-declaration"] = PropertyDeclaration.Of(
                PropertyNames.Of(name, property), name, view, isRequired, schema["x-view-direction"]?.GetValue<string>());
            schema["properties"]![name] = view;
        }

        schema["x-view-attributes"] = ModelAttributes.Of(schema);
        if (schema["enum"] is JsonArray values)
        {
            var names = schema["x-enumNames"] as JsonArray ?? values;
            schema["x-enumNames"] = new JsonArray([.. names.Select(name => (JsonNode)PropertyNames.Pascal(name!.GetValue<string>()))]);
        }

        if (schema[Extensions.ErrorKinds] is JsonObject kinds)
        {
            schema["x-view-attributes"] = new JsonArray([.. kinds.Select(kind => (JsonNode)ErrorKind(kind.Key, kind.Value!.AsArray()))]);
        }

        // Unknown members are kept by the runtime for every model alike.
        schema.Remove("additionalProperties");
    }

    private static string ErrorKind(string exception, JsonArray codes) =>
        $"ApiErrorKind({string.Join(", ", codes.Select(code => $"\"{code}\"").Prepend($"\"{exception}\""))})";

    private static JsonObject Property(JsonObject property, JsonObject schemas)
    {
        var view = property.DeepClone().AsObject();
        view.Remove("example");
        view.Remove("nullable");
        if (view["$ref"] is { } reference)
        {
            view = new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference.DeepClone() }) };
        }

        if (view[Extensions.TextOrObject] is { } alternative)
        {
            view.Remove("oneOf");
            view["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/schemas/" + alternative });
        }

        if (view.Remove("anyOf"))
        {
            // Known values beside a free text are constants beside a property of text.
            view["type"] = "string";
        }

        if (!view.ContainsKey("description") && view["allOf"]?[0]?["$ref"] is { } target)
        {
            view["description"] = schemas[target.GetValue<string>().Split('/')[^1]]!["description"]!.DeepClone();
        }

        foreach (var limit in Limits.Where(view.ContainsKey))
        {
            view["x-view-" + limit] = Text(view[limit]!);
            view.Remove(limit);
        }

        if (view["default"] is { } value)
        {
            // Most descriptions tell the default in their own words; saying it twice helps nobody. A default that they do not name shows.
            var text = value is JsonArray list ? string.Join(", ", list.Select(Text!)) : Text(value);
            if (view["description"]?.GetValue<string>() is not { } description || !description.Contains("efault", StringComparison.Ordinal) || !description.Contains(text, StringComparison.Ordinal))
            {
                view["x-view-default"] = System.Security.SecurityElement.Escape(text).ReplaceLineEndings(" ");
            }

            if (view.ContainsKey(Extensions.AlwaysSent))
            {
                // Texts, numbers and booleans are written alike in JSON and in C#.
                view["x-view-sent-default"] = value.ToJsonString();
            }

            view.Remove("default");
        }

        Types(view);
        return view;
    }

    private static void Types(JsonObject view)
    {
        switch (view["type"]?.GetValue<string>(), view["format"]?.GetValue<string>())
        {
            case ("string", "uri"):
                // Text keeps a link exactly as it came; System.Uri would re-escape it.
                view.Remove("format");
                view["x-view-url"] = true;
                break;
            case ("integer", null):
                view["format"] = "int32";
                break;
            case ("number", null):
                view["format"] = "double";
                break;
            case ("array", _) when view["items"] is JsonObject items:
                Types(items);
                break;
        }
    }

    public static string Text(JsonNode node) => node.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => node.GetValue<string>(),
        System.Text.Json.JsonValueKind.Number => Convert.ToString(node.GetValue<object>(), CultureInfo.InvariantCulture)!,
        _ => node.ToJsonString(),
    };
}
