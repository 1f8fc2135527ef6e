using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks what is said for the command line: arguments, and names in place of ids.</summary>
internal static class CommandRules
{
    private const string Rule = "TLD0046";

    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var (_, rule) in (model.Document.Root.Map("info").Map(Extensions.Names)?.Entries() ?? []).Select(entry => (entry.Key, (YamlMappingNode)entry.Value)))
        {
            Name(model, rule, problems);
        }

        foreach (var schema in model.Schemas.Values)
        {
            foreach (var (name, _, place) in schema.Properties.Where(property => property.Property.Text(Extensions.CommandArgument) == "true").Skip(1))
            {
                problems.Add(place, Rule, $"{schema.Name} has another {Extensions.CommandArgument} beside '{name}'; a request has one at most");
            }
        }
    }

    private static void Name(DocumentModel model, YamlMappingNode rule, ProblemList problems)
    {
        if (OperationReference.Check(model, rule.Find("list"), problems) is not { } list)
        {
            return;
        }

        if (list.Node.Map(Extensions.Paging) is not { } paging || list.Result is not { } page)
        {
            problems.Add(rule.Find("list")!, Rule, $"{list.Id} has no {Extensions.Paging}; a name is looked for in all pages of a list");
            return;
        }

        var query = rule.Find("query")!;
        var parameters = list.Parameters.Where(parameter => parameter.Parameter.Text("in") == "query").Select(parameter => parameter.Parameter.Text("name")!).ToList();
        if (!parameters.Contains(((YamlScalarNode)query).Value!))
        {
            var near = NearName.Find(((YamlScalarNode)query).Value!, parameters);
            problems.Add(query, Rule, $"{list.Id} has no query parameter '{query}'{(near is null ? "" : $"; did you mean '{near}'?")}");
        }

        var members = new MemberReference(model, Extensions.Names, Rule, problems);
        var item = model.SchemaOf(page.Property(paging.Text("items")!)?.Map("items"));
        members.Find(item, rule.Find("name"), MemberKind.Text);
        members.Find(item, rule.Find("id"), MemberKind.Text);
    }
}
