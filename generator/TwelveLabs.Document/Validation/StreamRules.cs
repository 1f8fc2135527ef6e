using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that a stream can be asked for and read, and that its events make the response that the operation gives without a stream.</summary>
internal static class StreamRules
{
    private const string Rule = "TLD0034";

    private static readonly string[] OfError = ["error.code", "error.message"];

    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var operation in model.Operations)
        {
            if (operation.Node.Map(Extensions.Stream) is { } stream)
            {
                Stream(model, operation, stream, problems);
            }
        }
    }

    private static void Stream(DocumentModel model, OperationNode operation, YamlMappingNode stream, ProblemList problems)
    {
        if (operation.Body is not var (_, request, _) || operation.Result is not { } result)
        {
            problems.Add(stream, Rule, $"{operation.Id} must have a body that asks for the stream and a response that the events make");
            return;
        }

        if (model.Schemas.GetValueOrDefault(stream.Text("event")!) is not { IsEnum: false } item)
        {
            var near = NearName.Find(stream.Text("event")!, model.Schemas.Keys);
            problems.Add(stream.Find("event")!, Rule, $"there is no schema '{stream.Text("event")}' for the events{(near is null ? "" : $"; did you mean '{near}'?")}");
            return;
        }

        var members = new MemberReference(model, Extensions.Stream, Rule, problems);
        members.Find(request, stream.Find("flag"), MemberKind.Boolean);
        var type = members.Find(item, stream.Find("type"), MemberKind.Enum);
        members.Values(type, stream.Find("chunk"), stream.Find("end"), stream.Find("error"));
        Errors(item, stream, problems);
        foreach (var (how, map, _) in stream.Map("whole").Entries())
        {
            foreach (var (_, path, key) in ((YamlMappingNode)map).Entries())
            {
                var expected = how == "joined" ? MemberKind.Text : MemberKind.Any;
                var whole = members.Find(result, key, expected);
                var part = members.Find(item, path, expected);
                if (whole is not null && part is not null && Type(model, whole) != Type(model, part))
                {
                    problems.Add(path, Rule, $"{result.Name}.{key} and {item.Name}.{path} have different types");
                }
            }
        }
    }

    // The runtime tells the user of an event that reports an error.
    private static void Errors(SchemaNode item, YamlMappingNode stream, ProblemList problems)
    {
        foreach (var path in OfError.Where(path => item.At(path)?.Text("type") != "string"))
        {
            problems.Add(stream.Find("event")!, Rule, $"{item.Name} needs a text '{path}' for the events that report an error");
        }
    }

    private static string Type(DocumentModel model, YamlMappingNode property) => model.SchemaOf(property)?.Name ?? $"{property.Text("type")} {property.Text("format")}";
}
