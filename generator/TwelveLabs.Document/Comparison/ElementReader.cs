using System.Text.Json.Nodes;

namespace TwelveLabs.Document.Comparison;

/// <summary>Reads the elements of a document from what NSwag is shown of it, where names and types in C# are decided.</summary>
internal sealed class ElementReader
{
    private static readonly string[] Constraints = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];
    private static readonly string[] Bytes = [Extensions.MinBytes, Extensions.MaxBytes];
    private static readonly string[] Groups =
        [Extensions.ExactlyOneOf, Extensions.AtMostOneOf, Extensions.AtLeastOneOf, Extensions.Requires, Extensions.Implies, Extensions.MinimumDifference];

    private static readonly string[] OfInfo =
        ["x-twelvelabs-api-version", "x-twelvelabs-version-header", "x-twelvelabs-version-patterns", Extensions.RetryStatuses, Extensions.EmbeddingEngine];

    private readonly JsonObject _source;
    private readonly JsonObject _view;

    private ElementReader(SourceDocument document)
    {
        _source = document.ToJson();
        _view = GeneratorView.Make(document);
    }

    public static Element Read(SourceDocument document) => new ElementReader(document).Document();

    private Element Document()
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["server"] = Text(_source["servers"]![0]!["url"]) };
        Copy(_source["info"]!.AsObject(), OfInfo, facts);
        var operations =
            from path in _view["paths"]!.AsObject()
            from method in path.Value!.AsObject()
            where OperationNode.Methods.Contains(method.Key)
            select Operation(path.Key, method.Key, method.Value!.AsObject());
        var schemas = _view["components"]!["schemas"]!.AsObject().Where(schema => schema.Key != "ApiFacts").Select(schema => Schema(schema.Key, schema.Value!.AsObject()));
        return new(ElementKind.Document, "", "", "both", facts, "", [.. operations, .. schemas]);
    }

    private static Element Operation(string path, string method, JsonObject operation)
    {
        var id = Text(operation["operationId"]);
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["request line"] = $"{method.ToUpperInvariant()} {path}",
            ["parameters"] = Text(operation["x-view-parameters"]),
            ["result"] = Text(operation["x-view-returns"]),
            ["body"] = Text(operation["x-view-body"]),
            ["deprecated"] = Text(operation["x-view-obsolete"]),
            ["error codes"] = string.Join(", ", (operation[Extensions.ErrorCodes] as JsonArray ?? []).Select(Text)),
        };
        facts["helpers"] = string.Join(", ", HelperMethods.Of(operation));
        Copy(operation, [Extensions.Retry, Extensions.DoneOnRetry, Extensions.RateLimitGroup, Extensions.RateLimit, Extensions.Paging, Extensions.Many, Extensions.Wait, Extensions.Stream], facts);
        return new(ElementKind.Operation, id, id.Replace('_', '.') + "Async", "request", facts, $"{Text(operation["summary"])}. {Text(operation["description"])}", []);
    }

    private Element Schema(string name, JsonObject schema)
    {
        var direction = Text(schema["x-view-direction"]);
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        Copy(schema, [.. Groups, Extensions.Filter, Extensions.PlainValue, Extensions.FreeMembers, Extensions.Text, Extensions.Webhook, Extensions.ErrorKinds, Extensions.OpenEnum, Extensions.Constants], facts);
        if (schema["enum"] is JsonArray values)
        {
            var names = schema["x-enumNames"]!.AsArray();
            var descriptions = schema["x-enumDescriptions"]!.AsArray();
            return new(ElementKind.Enum, name, name, direction, facts, Text(schema["description"]), [.. values.Select((value, i) => Value(Text(value), Text(names[i]), Text(descriptions[i]), direction))]);
        }

        var properties = schema.ContainsKey(Extensions.Filter) ? [] : schema["properties"]!.AsObject().Select(property => Property(name, property.Key, property.Value!.AsObject(), direction));
        return new(ElementKind.Object, name, name, direction, facts, Text(schema["description"]), [.. properties]);
    }

    private static Element Value(string value, string name, string description, string direction) =>
        new(ElementKind.Value, value, name, direction, new Dictionary<string, string>(), description, []);

    private Element Property(string schema, string wire, JsonObject property, string direction)
    {
        var declaration = (property["x-view-declaration"] as JsonArray ?? []).Select(Text).FirstOrDefault(line => line.StartsWith("public ", StringComparison.Ordinal)) ?? "";
        var name = property["x-view-name"] is { } given ? Text(given) : PropertyNames.Pascal(wire);
        var facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["type"] = Type(declaration, name) };
        Copy(property, Bytes, facts);
        foreach (var constraint in Constraints.Where(constraint => property.ContainsKey("x-view-" + constraint)))
        {
            facts[constraint] = Text(property["x-view-" + constraint]);
        }

        if (_source["components"]!["schemas"]![schema]?["properties"]?[wire]?["default"] is { } value)
        {
            facts["default"] = value.ToJsonString();
        }

        Copy(property, [Extensions.AlwaysSent, Extensions.Sensitive], facts);
        return new(ElementKind.Property, wire, name, direction, facts, Text(property["description"]), []);
    }

    // What stands before the name, without its accessibility.
    private static string Type(string declaration, string name)
    {
        var end = (declaration + " ").LastIndexOf($" {name} ", StringComparison.Ordinal);
        return end < 0 ? "" : declaration["public ".Length..end];
    }

    private static void Copy(JsonObject from, IEnumerable<string> names, Dictionary<string, string> to)
    {
        foreach (var name in names.Where(from.ContainsKey))
        {
            to[name] = Text(from[name]);
        }
    }

    private static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => value.GetValue<string>(),
        _ => node.ToJsonString(),
    };
}
