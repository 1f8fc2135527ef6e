using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

internal static partial class OperationRules
{
    public static readonly string[] Methods = ["get", "post", "put", "delete", "patch"];

    public static void Check(SourceDocument document, List<Problem> problems)
    {
        var seen = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (path, item, _) in document.Root.Map("paths").Entries())
        {
            foreach (var (method, operation, place) in (item as YamlMappingNode).Entries().Where(e => Methods.Contains(e.Key)))
            {
                Operation(document, path, item, operation, place, seen, problems);
            }
        }

        foreach (var (_, item, _) in document.Root.Map("paths").Entries())
        {
            foreach (var (_, operation, _) in (item as YamlMappingNode).Entries().Where(e => Methods.Contains(e.Key)))
            {
                Known(document, operation.Map(Extensions.Paging), operation.Map(Extensions.Paging).Text("next"), seen, problems);
                Known(document, operation.Map(Extensions.Wait), operation.Map(Extensions.Wait).Text("result"), seen, problems);
                Known(document, operation.Map(Extensions.Wait), operation.Map(Extensions.Wait).Text("starts"), seen, problems);
                Successors(document, operation, seen, problems);
            }
        }
    }

    private static void Operation(
        SourceDocument document, string path, YamlNode item, YamlNode operation, YamlNode place,
        Dictionary<string, YamlNode> seen, List<Problem> problems)
    {
        var id = operation.Text("operationId");
        if (id is null || !OperationId().IsMatch(id))
        {
            problems.Add(document.At(place, "TLD0010", "an operation needs an operationId of the form Resource_Verb"));
            return;
        }

        if (!seen.TryAdd(id, operation))
        {
            problems.Add(document.At(operation, "TLD0011", $"operationId '{id}' is taken (line {seen[id].Start.Line})"));
        }

        if (operation.Text("summary") is null || operation.Text("description") is null)
        {
            problems.Add(document.At(operation, "TLD0012", $"{id} needs a summary and a description: they become its tooltip"));
        }

        if (operation.Text(Extensions.Retry) is not ("safe" or "unsafe"))
        {
            problems.Add(document.At(operation, "TLD0013", $"{id} must say {Extensions.Retry}: safe or unsafe"));
        }

        var described = ((YamlSequenceNode)document.Root.Find("tags")!).Children.Select(tag => tag.Text("name"));
        if ((operation as YamlMappingNode)?.Find("tags").Texts().ToList() is not [var tag] || !described.Contains(tag))
        {
            problems.Add(document.At(operation, "TLD0030", $"{id} needs one tag that is described under tags: it becomes its client"));
        }

        Parameters(document, path, item, operation, id, problems);
        Bodies(document, operation, id, problems);
        DoneOnRetry(document, operation, id, problems);
        WaitRules.Check(document, operation, id, problems);
        BatchRules.Check(document, operation, id, problems);
        StreamRules.Check(document, operation, id, problems);
    }

    private static void Parameters(
        SourceDocument document, string path, YamlNode item, YamlNode operation, string id, List<Problem> problems)
    {
        var parameters = Resolved(document, item).Concat(Resolved(document, operation)).ToList();
        foreach (var parameter in parameters.Where(p => p.Text("description") is null))
        {
            problems.Add(document.At(parameter, "TLD0014", $"parameter '{parameter.Text("name")}' of {id} needs a description"));
        }

        var declared = parameters.Where(p => p.Text("in") == "path").Select(p => p.Text("name")!).ToHashSet(StringComparer.Ordinal);
        foreach (var name in PathParameter().Matches(path).Select(m => m.Groups[1].Value).Where(name => !declared.Contains(name)))
        {
            problems.Add(document.At(operation, "TLD0015", $"{id} does not declare its path parameter '{name}'"));
        }

        var query = parameters.Count(p => p.Text("in") == "query");
        if (query > 0 && parameters.Count > 2 && operation.Text(Extensions.Request) is null)
        {
            problems.Add(document.At(operation, "TLD0016", $"{id} has {parameters.Count} parameters: name the object that gathers its query with {Extensions.Request}"));
        }
    }

    private static void Bodies(SourceDocument document, YamlNode operation, string id, List<Problem> problems)
    {
        var contents = new List<YamlMappingNode?> { operation.Map("requestBody").Map("content") };
        if (operation.Map("responses") is not { } responses)
        {
            problems.Add(document.At(operation, "TLD0017", $"{id} names no responses"));
            return;
        }

        contents.AddRange(responses.Entries().Select(r => r.Value.Map("content")));
        foreach (var schema in contents.SelectMany(c => c.Entries()).Select(media => media.Value.Map("schema")))
        {
            if (schema is not null && schema.Text("$ref") is null)
            {
                problems.Add(document.At(schema, "TLD0018", $"{id}: a body needs a named schema ($ref to components/schemas), or its class would have no good name"));
            }
        }
    }

    private static void DoneOnRetry(SourceDocument document, YamlNode operation, string id, List<Problem> problems)
    {
        if ((operation as YamlMappingNode)?.Find(Extensions.DoneOnRetry) is not { } status)
        {
            return;
        }

        var hasValue = operation.Map("responses").Entries().Any(r => r.Key.StartsWith('2') && r.Value.Map("content") is not null);
        if (status is not YamlScalarNode { Value: { Length: 3 } number } || number[0] != '4' || operation.Text(Extensions.Retry) != "safe" || hasValue)
        {
            problems.Add(document.At(status, "TLD0041", $"{Extensions.DoneOnRetry} of {id} is a status from 400 to 499, of an operation that is safe to retry and gives no value"));
        }
    }

    private static void Successors(SourceDocument document, YamlNode operation, Dictionary<string, YamlNode> seen, List<Problem> problems)
    {
        if ((operation as YamlMappingNode)?.Find(Extensions.ReplacedBy) is not { } successors)
        {
            return;
        }

        if (operation.Text("deprecated") != "true" || successors is not YamlSequenceNode { Children.Count: > 0 } list)
        {
            problems.Add(document.At(successors, "TLD0039", $"{Extensions.ReplacedBy} is a list of operationIds, of an operation that is deprecated: true"));
            return;
        }

        foreach (var successor in list.Children)
        {
            Known(document, successor, (successor as YamlScalarNode)?.Value ?? "", seen, problems);
        }
    }

    private static void Known(SourceDocument document, YamlNode? place, string? operation, Dictionary<string, YamlNode> seen, List<Problem> problems)
    {
        if (operation is not null && !seen.ContainsKey(operation))
        {
            problems.Add(document.At(place!, "TLD0019", $"'{operation}' is no operationId of this document"));
        }
    }

    private static IEnumerable<YamlNode> Resolved(SourceDocument document, YamlNode owner) =>
        (((owner as YamlMappingNode)?.Find("parameters") as YamlSequenceNode)?.Children ?? [])
        .Select(p => p.Text("$ref") is { } reference ? document.Resolve(reference)! : p);

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*_[A-Z][A-Za-z0-9]*$")]
    private static partial Regex OperationId();

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex PathParameter();
}
