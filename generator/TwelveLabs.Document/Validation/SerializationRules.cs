using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that each property has a type that the SDK can write and read where it stands: in JSON, in a form or in a query.</summary>
internal static class SerializationRules
{
    private const string Rule = "TLD0022";

    public static void Check(DocumentModel model, ProblemList problems)
    {
        var forms = model.Operations.Where(operation => operation.Body?.MediaType.StartsWith("multipart/", StringComparison.Ordinal) == true)
            .Select(operation => operation.Body!.Value.Schema).ToHashSet();
        foreach (var schema in model.Schemas.Values)
        {
            foreach (var (wire, property, place) in schema.Properties)
            {
                if ((Json(model, property) ?? (forms.Contains(schema) ? Form(model, property) : OnlyForm(property))) is { } why)
                {
                    problems.Add(place, Rule, $"{schema.Name}.{wire} {why}");
                }
            }

            if (schema.Node.Map("additionalProperties") is { } values && schema.Node.Find(Extensions.FreeMembers) is null && Item(model, values) is { } wrong)
            {
                problems.Add(values, Rule, $"additionalProperties of {schema.Name} {wrong}");
            }
        }

        foreach (var operation in model.Operations)
        {
            foreach (var (parameter, place) in operation.Parameters)
            {
                if (Query(model, operation, parameter) is { } why)
                {
                    problems.Add(place, Rule, $"'{parameter.Text("name")}' of {operation.Id} {why}");
                }
            }
        }
    }

    private static string? Json(DocumentModel model, YamlMappingNode property) => property switch
    {
        _ when IsConstants(model, property) => $"refers to constants, which are no type: write anyOf with the reference and type: string",
        _ when model.SchemaOf(property)?.Node.Text(Extensions.Filter) == "any" =>
            $"is a filter of any kind of value, which is for the members that users name: refer to one of number, integer or date-time",
        _ when property.Text("format") == "float" => "is a single float: use double; a list of floats is a vector",
        _ when property.Map("items") is { } items => items.Text("format") == "float" ? null : Item(model, items),
        _ when property.Map("additionalProperties") is { } values => Item(model, values),
        _ => null,
    };

    private static string? Item(DocumentModel model, YamlMappingNode item) => item switch
    {
        _ when IsConstants(model, item) => "has constants as values, which are no type: use type: string",
        _ when model.SchemaOf(item)?.Node.Find(Extensions.Filter) is not null => "has filters as values: a filter stands by itself",
        _ when item.Text("format") == "float" => "has floats as values: use double; a list of floats is a vector",
        _ when item.Text("format") == "binary" => "has files as values: a file is a property of a multipart/form-data body",
        _ => null,
    };

    private static string? Form(DocumentModel model, YamlMappingNode property)
    {
        var isModel = model.SchemaOf(property) is { IsEnum: false } target && target.Node.Find(Extensions.Filter) is null;
        var isJsonText = property.Find(Extensions.JsonText) is not null;
        return property switch
        {
            _ when isModel != isJsonText => isModel
                ? $"is an object in a form: add {Extensions.JsonText}: true if it is sent as JSON text"
                : $"is no object, so {Extensions.JsonText} says nothing: leave it out",
            _ when property.Text("type") == "object" || property.Find("oneOf") is not null => "is an object without a schema of its own, which a form cannot have",
            _ when property.Map("items") is { } items && !IsWord(model, items) => "is a list in a form, which can have texts and enums alone",
            _ => null,
        };
    }

    private static string? OnlyForm(YamlMappingNode property) =>
        property.Find(Extensions.JsonText) is not null ? $"is in no form: {Extensions.JsonText} is for the values of one" : null;

    private static string? Query(DocumentModel model, OperationNode operation, YamlMappingNode parameter)
    {
        var schema = (YamlMappingNode)parameter.Find("schema")!;
        // Of three parameters and more the other rule asks for the class already.
        var isArgument = operation.Query is null && operation.Parameters.Count() <= 2;
        return schema switch
        {
            _ when IsConstants(model, schema) => "refers to constants, which are no type: use type: string",
            _ when schema.Text("format") is "float" or "binary" => $"cannot have the format {schema.Text("format")}",
            _ when schema.Map("items") is { } items && !IsWord(model, items) => "is a list in a query, which can have texts and enums alone",
            _ when isArgument && parameter.Text("in") == "query" && !IsArgument(model, schema) => $"has a type that needs a class: gather the query with {Extensions.Request}",
            _ when schema.Map("additionalProperties") is { } values && model.SchemaOf(values)?.Node.Text(Extensions.Filter) != "any" =>
                $"is an object whose members are parameters: their values must refer to a filter of any kind of value ({Extensions.Filter}: any)",
            _ when schema.Text("type") == "object" && schema.Map("additionalProperties") is null => $"needs additionalProperties that refer to a filter of any kind of value ({Extensions.Filter}: any)",
            _ => null,
        };
    }

    private static bool IsWord(DocumentModel model, YamlMappingNode item) =>
        model.SchemaOf(item) is { } schema ? schema.IsEnum && !IsConstants(model, item) : item.Text("type") == "string" && item.Text("format") is null or "uri";

    private static bool IsArgument(DocumentModel model, YamlMappingNode schema) => model.SchemaOf(schema) is null && schema.Text("type") == "string" && schema.Text("format") is null or "uri";

    private static bool IsConstants(DocumentModel model, YamlMappingNode node) => model.SchemaOf(node)?.Node.Find(Extensions.Constants) is not null;
}
