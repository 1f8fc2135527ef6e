using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Document.Reference;

/// <summary>Writes the call of an operation in C#, with the values of its example.</summary>
internal sealed class SampleCode(ReferenceModel model)
{
    public string Of(OperationModel operation)
    {
        var arguments = operation.Arguments.Where(OperationView.IsRequired).Select(parameter => Value(parameter["schema"]!.AsObject(), parameter["example"]!, 0)).ToList();
        if (operation.Request is { } request && operation.Example is { Count: > 0 } example)
        {
            arguments.Add($"new {request}\n{Members(model.Schema(request), example, 0)}");
        }

        var call = $"await client.{operation.Tag}.{operation.Method}({string.Join(", ", arguments)});";
        return operation.Result is null ? call : $"var result = {call}";
    }

    private string Members(JsonObject schema, JsonObject example, int depth)
    {
        var indent = new string(' ', (depth + 1) * 4);
        var lines = new List<string>();
        var free = new JsonObject();
        foreach (var (wire, value) in example)
        {
            if (schema["properties"]?[wire] is JsonObject property)
            {
                if (!property.ContainsKey(Extensions.SetByOperation) && value is not null)
                {
                    lines.Add($"{indent}{property["x-view-name"]} = {Value(property, value, depth + 1)},".Replace(" = \n", " =\n", StringComparison.Ordinal));
                }
            }
            else
            {
                free[wire] = value?.DeepClone();
            }
        }

        if (free.Count > 0)
        {
            lines.Add($"{indent}{FreeName(schema)} ={Map(free, depth + 1)},");
        }

        return $"{new string(' ', depth * 4)}{{\n{string.Join('\n', lines)}\n{new string(' ', depth * 4)}}}";
    }

    private static string FreeName(JsonObject schema) => schema[Extensions.FreeMembers]?["name"] is { } name
        ? PropertyNames.Pascal(name.GetValue<string>())
        : schema["properties"]!.AsObject().FirstOrDefault(p => p.Value!["x-view-free"] is not null).Value?["x-view-name"]?.GetValue<string>() ?? "AdditionalProperties";

    private string Value(JsonObject schema, JsonNode value, int depth)
    {
        if ((schema["$ref"] ?? schema["allOf"]?[0]?["$ref"]) is { } reference)
        {
            return Named(reference.GetValue<string>().Split('/')[^1], value, depth);
        }

        return (ReferenceModel.Text(schema["type"]), ReferenceModel.Text(schema["format"])) switch
        {
            ("string", "binary") => $"FileUpload.FromPath({Literal(value)})",
            ("string", "date-time" or "date") => $"DateTimeOffset.Parse({Literal(value)})",
            ("array", _) => List([.. value.AsArray().Select(item => Value(schema["items"]!.AsObject(), item!, depth + 1))], depth),
            ("object", _) => Map(value.AsObject(), depth),
            _ => Literal(value),
        };
    }

    // What has lines of its own stands on lines of its own.
    private static string List(List<string> items, int depth)
    {
        if (!items.Exists(item => item.Contains('\n', StringComparison.Ordinal)))
        {
            return $"[{string.Join(", ", items)}]";
        }

        var (outer, inner) = (new string(' ', depth * 4), new string(' ', (depth + 1) * 4));
        return $"\n{outer}[\n{string.Join("\n", items.Select(item => $"{inner}{item},"))}\n{outer}]";
    }

    private string Named(string name, JsonNode value, int depth)
    {
        var schema = model.Schema(name);
        if (schema["enum"] is JsonArray values)
        {
            var index = values.Select(ReferenceModel.Text).ToList().IndexOf(ReferenceModel.Text(value));
            return index < 0 ? Literal(value) : $"{name}.{schema["x-enumNames"]![index]}";
        }

        if (schema[Extensions.Filter] is { } kind)
        {
            return Filter(name, kind.GetValue<string>(), schema, value);
        }

        return value is JsonObject map ? $"new()\n{Members(schema, map, depth)}" : Literal(value);
    }

    private static string Filter(string name, string kind, JsonObject schema, JsonNode value)
    {
        string Number(JsonNode node) => kind == "date-time" ? $"DateTimeOffset.Parse({Literal(node)})" : Literal(node);
        return value switch
        {
            JsonObject range when range["gte"] is { } least && range["lte"] is { } most => $"{name}.Between({Number(least)}, {Number(most)})",
            JsonObject range when range["gte"] is { } least => $"{name}.AtLeast({Number(least)})",
            JsonObject range when range["lte"] is { } most => $"{name}.AtMost({Number(most)})",
            JsonObject range when range["gt"] is { } over => $"{name}.MoreThan({Number(over)})",
            JsonObject range when range["lt"] is { } under => $"{name}.LessThan({Number(under)})",
            _ when schema[Extensions.PlainValue] is { } plain => $"{name}.{plain["method"]}({Number(value)})",
            _ => Number(value),
        };
    }

    private static string Map(JsonObject map, int depth)
    {
        var indent = new string(' ', (depth + 1) * 4);
        var lines = map.Select(member => $"{indent}[{Literal(JsonValue.Create(member.Key))}] = {Free(member.Value)},");
        return $"\n{new string(' ', depth * 4)}{{\n{string.Join('\n', lines)}\n{new string(' ', depth * 4)}}}";
    }

    private static string Free(JsonNode? value) => value switch
    {
        JsonObject range when range["gte"] is { } least && range["lte"] is { } most => $"MetadataFilter.Between({Literal(least)}, {Literal(most)})",
        JsonObject range when range["gte"] is { } least => $"MetadataFilter.AtLeast({Literal(least)})",
        JsonObject range when range["lte"] is { } most => $"MetadataFilter.AtMost({Literal(most)})",
        JsonObject or JsonArray => $"JToken.Parse({Literal(JsonValue.Create(value.ToJsonString()))})",
        null => "null",
        _ => Literal(value),
    };

    private static string Literal(JsonNode value) => value.GetValueKind() == JsonValueKind.String
        ? CSharpLiteral.Of(value.GetValue<string>())
        : value.ToJsonString();
}
