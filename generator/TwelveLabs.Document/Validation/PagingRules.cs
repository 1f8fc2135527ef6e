using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks what is said of pages and of batches.</summary>
internal static class PagingRules
{
    private const string Rule = "TLD0033";

    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var operation in model.Operations)
        {
            if (operation.Node.Map(Extensions.Paging) is { } paging)
            {
                Paging(model, operation, paging, problems);
            }

            if (operation.Node.Find(Extensions.Many) is { } many && operation.Body is null)
            {
                problems.Add(many, Rule, $"{Extensions.Many} is for operations with a body; {operation.Id} has none");
            }
        }
    }

    private static void Paging(DocumentModel model, OperationNode operation, YamlMappingNode paging, ProblemList problems)
    {
        if (operation.Result is not { } page)
        {
            problems.Add(paging, Rule, $"{operation.Id} gives no value, so it has no pages");
            return;
        }

        var members = new MemberReference(model, Extensions.Paging, Rule, problems);
        members.Find(page, paging.Find("items"), MemberKind.List);
        if (paging.Text("kind") == "number")
        {
            members.Find(page, paging.Find("total_pages"), MemberKind.Integer);
            Number(operation, paging.Find("page")!, problems);
        }
        else
        {
            members.Find(page, paging.Find("next_token"), MemberKind.Text);
            Next(model, operation, page, paging.Find("next")!, problems);
        }
    }

    private static void Number(OperationNode operation, YamlNode place, ProblemList problems)
    {
        var name = ((YamlScalarNode)place).Value;
        var query = operation.Parameters.Where(p => p.Parameter.Text("in") == "query").ToList();
        if (operation.Query is null && operation.Parameters.Count() > 2)
        {
            // Told already: all those parameters need a class.
        }
        else if (operation.Query is null)
        {
            problems.Add(place, Rule, $"{operation.Id} needs {Extensions.Request} for its pages: the class that has the number of the page");
        }
        else if (query.Find(p => p.Parameter.Text("name") == name).Parameter is not { } found)
        {
            var near = NearName.Find(name!, query.Select(p => p.Parameter.Text("name")!));
            problems.Add(place, Rule, $"{operation.Id} has no query parameter '{name}'{(near is null ? "" : $"; did you mean '{near}'?")}");
        }
        else if (found.Map("schema").Text("type") != "integer" || found.Map("schema").Text("format") == "int64" || found.Text("required") == "true")
        {
            problems.Add(place, Rule, $"'{name}' of {operation.Id} must be an integer (int32) that is not required: the number of a page");
        }
    }

    private static void Next(DocumentModel model, OperationNode operation, SchemaNode page, YamlNode place, ProblemList problems)
    {
        if (OperationReference.CheckOfSameClient(model, operation, place, problems) is not { } next)
        {
            return;
        }

        var parameters = next.Parameters.ToList();
        if (parameters.Count != 1 || parameters[0].Parameter.Text("in") != "path" || next.Body is not null)
        {
            problems.Add(place, Rule, $"{next.Id} must take the page token alone, as a parameter of its path");
        }
        else if (next.Result != page)
        {
            problems.Add(place, Rule, $"{next.Id} must give a {page.Name}, as {operation.Id} does");
        }

        if (operation.Body is null && operation.Query is null)
        {
            problems.Add(place, Rule, $"{operation.Id} has no request of which there could be pages: a body, or a query that {Extensions.Request} gathers");
        }
    }
}
