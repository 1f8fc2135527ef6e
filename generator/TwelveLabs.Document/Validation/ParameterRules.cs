using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks the parameters of operations: declared, used, sent as the SDK sends them, and with names for C#.</summary>
internal static class ParameterRules
{
    // The other names of the method that takes them.
    private static readonly string[] Taken = ["request", "options", "cancellationToken", "call"];

    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var operation in model.Operations)
        {
            Path(operation, problems);
            Names(operation, problems);
            Gathered(operation, problems);
            foreach (var (parameter, _) in operation.Parameters)
            {
                Form(model, operation, parameter, problems);
            }
        }
    }

    private static void Path(OperationNode operation, ProblemList problems)
    {
        var used = PathTemplate.Parameters(operation.Path).ToList();
        var declared = operation.Parameters.Where(p => p.Parameter.Text("in") == "path").ToList();
        foreach (var name in used.Where(name => declared.All(p => p.Parameter.Text("name") != name)))
        {
            problems.Add(operation.Place, "TLD0015", $"{operation.Id} does not declare the parameter '{name}' of its path");
        }

        foreach (var (parameter, place) in declared.Where(p => !used.Contains(p.Parameter.Text("name")!)))
        {
            problems.Add(place, "TLD0015", $"the path of {operation.Id} has no parameter '{parameter.Text("name")}': put {{{parameter.Text("name")}}} in '{operation.Path}', or take the parameter out");
        }

        foreach (var name in used.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(operation.Place, "TLD0015", $"the path of {operation.Id} has the parameter '{name.Key}' twice");
        }
    }

    private static void Names(OperationNode operation, ProblemList problems)
    {
        // Those that are gathered in a class are its properties.
        var arguments = operation.Parameters.Where(p => operation.Query is null || p.Parameter.Text("in") == "path");
        foreach (var same in arguments.GroupBy(p => PropertyNames.Argument(p.Parameter.Text("name")!), StringComparer.Ordinal))
        {
            foreach (var (_, place) in same.Skip(1))
            {
                problems.Add(place, "TLD0044", $"the parameters {string.Join(" and ", same.Select(p => $"'{p.Parameter.Text("name")}'"))} of {operation.Id} are both called '{same.Key}' in C#");
            }

            var (first, at) = same.First();
            if (Taken.Contains(same.Key))
            {
                problems.Add(at, "TLD0044", $"the parameter '{first.Text("name")}' of {operation.Id} cannot be called '{same.Key}' in C#, which the method has already: gather the query with {Extensions.Request}");
            }
            else if (!CSharpName.IsIdentifier(same.Key.TrimStart('@')))
            {
                problems.Add(at, "TLD0044", $"the parameter '{first.Text("name")}' of {operation.Id} would be called '{same.Key}' in C#, which is no name: gather the query with {Extensions.Request}, and add {Extensions.Name}");
            }
            else if (first.Find(Extensions.Name) is { } unused)
            {
                problems.Add(unused, "TLD0044", $"{Extensions.Name} is for parameters that {Extensions.Request} gathers; '{first.Text("name")}' of {operation.Id} is an argument");
            }
        }
    }

    private static void Gathered(OperationNode operation, ProblemList problems)
    {
        var all = operation.Parameters.ToList();
        var query = all.Count(p => p.Parameter.Text("in") == "query");
        if (query > 0 && all.Count > 2 && operation.Query is null)
        {
            problems.Add(operation.Place, "TLD0016", $"{operation.Id} has {all.Count} parameters: name the class that gathers its query with {Extensions.Request}");
        }

        if (operation.Node.Find(Extensions.Request) is { } request && (query == 0 || operation.Body is not null))
        {
            problems.Add(request, "TLD0016", $"{Extensions.Request} of {operation.Id} gathers query parameters; {(query == 0 ? "it has none" : "it has a body, whose class is the request")}");
        }
    }

    // A value goes out as the SDK writes it: what the document says otherwise would be told of nobody.
    private static void Form(DocumentModel model, OperationNode operation, YamlMappingNode parameter, ProblemList problems)
    {
        if (parameter.Text("in") != "query")
        {
            return;
        }

        var schema = parameter.Find("schema")!;
        var name = parameter.Text("name");
        var isFilter = model.SchemaOf(schema)?.Node.Find(Extensions.Filter) is not null;
        var isFree = parameter.Find(Extensions.FreeQuery) is not null;
        var (style, explode) = (parameter.Text("style") ?? "form", parameter.Text("explode"));
        if (isFilter && (style, explode) is not ("deepObject", "true"))
        {
            problems.Add(parameter, "TLD0017", $"'{name}' is a filter, which goes out as style: deepObject, explode: true");
        }
        else if (schema.Text("type") == "array" && (style, explode) is not ("form", "false"))
        {
            problems.Add(parameter, "TLD0017", $"'{name}' is a list, which goes out joined with commas: style: form, explode: false");
        }
        else if (schema.Text("type") == "object" && !isFree)
        {
            problems.Add(parameter, "TLD0017", $"'{name}' is an object, each of whose members goes out as a parameter of its own: add {Extensions.FreeQuery}: true");
        }
        else if (isFree && (schema.Text("type") != "object" || operation.Query is null))
        {
            problems.Add(parameter, "TLD0017", $"'{name}': {Extensions.FreeQuery} is for an object in a query that {Extensions.Request} gathers");
        }
        else if (model.SchemaOf(schema) is { IsEnum: false } && !isFilter)
        {
            problems.Add(schema, "TLD0017", $"'{name}' refers to an object, which cannot be sent in a query: refer to an enum or a filter");
        }
    }
}
