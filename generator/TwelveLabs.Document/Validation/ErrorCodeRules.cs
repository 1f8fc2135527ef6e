using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that each error code that is spoken of is known.</summary>
internal static class ErrorCodeRules
{
    private const string Rule = "TLD0036";

    public static void Check(DocumentModel model, ProblemList problems)
    {
        var lists = model.Schemas.Values.Where(schema => schema.Node.Find(Extensions.ErrorKinds) is not null).ToList();
        foreach (var more in lists.Skip(1))
        {
            problems.Add(more.Node.Find(Extensions.ErrorKinds)!, Rule, $"{more.Name}: only one enum can be that of the error codes, and {lists[0].Name} is");
        }

        foreach (var code in Codes(model, lists).Where(code => !lists.Any(list => list.Values.Contains(code.Value!))))
        {
            var near = NearName.Find(code.Value!, lists.SelectMany(list => list.Values));
            problems.Add(code, Rule, $"'{code.Value}' is none of the error codes of {(lists.Count == 0 ? $"the document: add {Extensions.ErrorKinds} of the enum that has them" : lists[0].Name)}{(near is null ? "" : $"; did you mean '{near}'?")}");
        }

        foreach (var (kind, codes) in lists.SelectMany(list => list.Node.Map(Extensions.ErrorKinds).Entries()).SelectMany(e => ((YamlSequenceNode)e.Value).Children.Select(code => (e.Key, Code: code))).GroupBy(e => ((YamlScalarNode)e.Code).Value, e => e).Where(g => g.Count() > 1).Select(g => (g.Key, g)))
        {
            problems.Add(codes.Last().Code, Rule, $"'{kind}' cannot stand for two kinds: {string.Join(", ", codes.Select(c => c.Key))}");
        }
    }

    private static IEnumerable<YamlScalarNode> Codes(DocumentModel model, List<SchemaNode> lists)
    {
        var schemes = model.Document.Root.Map("components").Map("securitySchemes").Entries();
        return
        [
            .. model.Operations.SelectMany(operation => (operation.Node.Find(Extensions.ErrorCodes) as YamlSequenceNode)?.Children ?? []).Cast<YamlScalarNode>(),
            .. lists.SelectMany(list => list.Node.Map(Extensions.ErrorKinds).Entries()).SelectMany(kind => ((YamlSequenceNode)kind.Value).Children).Cast<YamlScalarNode>(),
            .. lists.Count == 0 ? [] : schemes.Select(scheme => scheme.Value.Map(Extensions.Key)!.Find("rejected")).OfType<YamlScalarNode>(),
        ];
    }
}
