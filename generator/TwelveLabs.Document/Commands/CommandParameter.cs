using System.Text.Json.Nodes;
using TwelveLabs.Document.Reference;

namespace TwelveLabs.Document.Commands;

/// <summary>Writes a parameter of an operation, wherever in the request it travels, as the command line reads it.</summary>
internal sealed class CommandParameter(ReferenceModel model, string operationId)
{
    public string Of(string wire, JsonObject property, bool isRequired, string? description, string place)
    {
        var schema = Target(property);
        var (kind, extra) = Kind(property, schema);
        var items = kind == "List" ? Target(property["items"]!.AsObject()) : null;
        var values = (items ?? schema)["enum"] as JsonArray;
        List<string> members =
        [
            $"Kind = ParameterKind.{(kind == "List" ? values is null ? "Texts" : "Choices" : kind)}",
            $"Place = ParameterPlace.{place}",
            $"Description = {CSharpLiteral.Of(Plain(description ?? ReferenceModel.Text(schema["description"])))}",
            .. extra,
        ];
        Add(isRequired, "IsRequired = true");
        Add(property.ContainsKey(Extensions.CommandArgument) || place == "Path", "IsArgument = true");
        Add(property.ContainsKey(Extensions.FreeQuery), "IsFree = true");
        Add(values is not null, $"Values = [{string.Join(", ", (values ?? []).Select(value => CSharpLiteral.Of(ReferenceModel.Text(value))))}]");
        Add((items ?? schema).ContainsKey(Extensions.OpenEnum), "HasOtherValues = true");
        Add(property["minimum"] is not null, $"Minimum = {property["minimum"]}");
        Add(property["maximum"] is not null, $"Maximum = {property["maximum"]}");
        Add(property["default"] is not null, $"Default = {CSharpLiteral.Of(property["default"] is JsonArray list ? string.Join(",", list.Select(ReferenceModel.Text)) : ReferenceModel.Text(property["default"]))}");
        return $"new({CSharpLiteral.Of(wire)}, {CSharpLiteral.Of(CommandNames.Option(wire))}, {CSharpLiteral.Of(Member(wire, property))}) {{ {string.Join(", ", members)} }}";

        void Add(bool isThere, string member)
        {
            if (isThere)
            {
                members.Add(member);
            }
        }
    }

    private static string Member(string wire, JsonObject property) => property[Extensions.Name] is { } name ? ReferenceModel.Text(name) : PropertyNames.Pascal(wire);

    /// <summary>Returns how the value is typed, and what else is to be known for that.</summary>
    private (string Kind, string[] Extra) Kind(JsonObject property, JsonObject schema)
    {
        if (schema[Extensions.Filter] is { } filter)
        {
            return ("Filter", [$"FilterOf = {CSharpLiteral.Of(ReferenceModel.Text(filter))}"]);
        }

        if (property.ContainsKey(Extensions.TextOrObject))
        {
            return ("TextOrJson", []);
        }

        return (ReferenceModel.Text(schema["type"]), ReferenceModel.Text(schema["format"])) switch
        {
            ("string", "binary") => ("File", []),
            ("string", "date-time" or "date") => ("Time", []),
            ("string", _) => (schema["enum"] is null ? "Text" : "Choice", []),
            ("integer", _) => ("Integer", []),
            ("number", _) => ("Number", []),
            ("boolean", _) => ("Boolean", []),
            ("array", _) => Items(Target(schema["items"]!.AsObject())),
            ("object", _) when schema["properties"] is null or JsonObject { Count: 0 } => ("Map", []),
            _ => (property.ContainsKey("anyOf") ? "Text" : "Json", []),
        };
    }

    // An object of a name and a list of known words is short enough to type: marengo2.6=visual,conversation.
    private (string Kind, string[] Extra) Items(JsonObject items)
    {
        if (items["enum"] is not null || ReferenceModel.Text(items["type"]) == "string")
        {
            return ("List", []);
        }

        var members = (items["properties"] as JsonObject ?? []).Select(member => (member.Key, Schema: Target(member.Value!.AsObject()))).ToList();
        return members is [var name, var list]
            && ReferenceModel.Text(name.Schema["type"]) == "string"
            && list.Schema["items"] is JsonObject words && Target(words)["enum"] is not null
            ? ("Pairs", [$"Pair = ({CSharpLiteral.Of(name.Key)}, {CSharpLiteral.Of(list.Key)})"])
            : ("Json", []);
    }

    private JsonObject Target(JsonObject property)
    {
        var single = property["allOf"]?[0] as JsonObject ?? property;
        if (single.ContainsKey("$ref"))
        {
            return model.Resolve(single);
        }

        // A text with known values is an anyOf of the two.
        return property["anyOf"]?[0] is JsonObject known && known.ContainsKey("$ref")
            ? With(model.Resolve(known))
            : single;
    }

    private static JsonObject With(JsonObject known)
    {
        var copy = known.DeepClone().AsObject();
        copy[Extensions.OpenEnum] = true;
        return copy;
    }

    private string Plain(string description) => CommandText.Of(description, operationId, model);
}
