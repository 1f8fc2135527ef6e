using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks the ids, tags and paths of operations, and what they refer to.</summary>
internal static class OperationRules
{
    public static void Check(DocumentModel model, ProblemList problems)
    {
        Ids(model, problems);
        Paths(model, problems);
        Tags(model, problems);
        Security(model, problems);
        foreach (var operation in model.Operations)
        {
            Successors(model, operation, problems);
            DoneOnRetry(operation, problems);
        }
    }

    private static void Ids(DocumentModel model, ProblemList problems)
    {
        foreach (var same in model.Operations.GroupBy(operation => operation.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            foreach (var operation in same.Skip(1))
            {
                problems.Add(operation.Node.Find("operationId")!, "TLD0011", $"operationId '{operation.Id}' is taken by line {same.First().Place.Start.Line}, where it is '{same.First().Id}': names that differ in case alone are not told apart");
            }
        }
    }

    // Two paths that differ in the names of their parameters alone are one path.
    private static void Paths(DocumentModel model, ProblemList problems)
    {
        foreach (var same in model.Document.Root.Map("paths").Entries().GroupBy(e => PathTemplate.Shape(e.Key), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            foreach (var path in same.Skip(1))
            {
                problems.Add(path.KeyNode, "TLD0012", $"'{path.Key}' is the same path as '{same.First().Key}' (line {same.First().KeyNode.Start.Line}): put the operations of both under one");
            }
        }
    }

    private static void Tags(DocumentModel model, ProblemList problems)
    {
        var described = model.Tags.ToList();
        foreach (var same in described.GroupBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            problems.Add(same.Last().Place, "TLD0013", $"the tag '{same.Last().Name}' is described twice");
        }

        foreach (var operation in model.Operations)
        {
            var resource = operation.Id.Split('_')[0];
            if (operation.Tag != resource)
            {
                problems.Add(operation.Node.Find("tags")!, "TLD0013", $"{operation.Id} needs the tag '{resource}': an operation belongs to the client that its id begins with");
            }
            else if (described.All(tag => tag.Name != operation.Tag))
            {
                problems.Add(operation.Node.Find("tags")!, "TLD0013", $"the tag '{operation.Tag}' of {operation.Id} is not described under tags");
            }
        }

        foreach (var tag in described.Where(tag => model.Operations.All(operation => operation.Tag != tag.Name)))
        {
            problems.Add(tag.Place, "TLD0013", $"no operation has the tag '{tag.Name}': take it out");
        }
    }

    private static void Security(DocumentModel model, ProblemList problems)
    {
        var schemes = model.Document.Root.Map("components").Map("securitySchemes").Entries().Select(e => e.Key).ToList();
        var used = ((YamlSequenceNode)model.Document.Root.Find("security")!).Children.SelectMany(item => ((YamlMappingNode)item).Entries());
        foreach (var (name, _, place) in used.Where(e => !schemes.Contains(e.Key)))
        {
            problems.Add(place, "TLD0014", $"there is no security scheme '{name}', only {string.Join(", ", schemes)}");
        }
    }

    private static void Successors(DocumentModel model, OperationNode operation, ProblemList problems)
    {
        if (operation.Node.Find(Extensions.ReplacedBy) is not YamlSequenceNode successors)
        {
            return;
        }

        if (!operation.IsDeprecated)
        {
            problems.Add(successors, "TLD0019", $"{Extensions.ReplacedBy} is for operations that are deprecated: true");
        }

        foreach (var successor in successors.Children)
        {
            OperationReference.Check(model, successor, problems);
        }
    }

    private static void DoneOnRetry(OperationNode operation, ProblemList problems)
    {
        if (operation.Node.Find(Extensions.DoneOnRetry) is { } status && (operation.Node.Text(Extensions.Retry) != "safe" || operation.Result is not null))
        {
            problems.Add(status, "TLD0041", $"{Extensions.DoneOnRetry} of {operation.Id} is for operations that are safe to retry and give no value");
        }
    }
}
