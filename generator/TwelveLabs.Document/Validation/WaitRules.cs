using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks what is said of long-running operations.</summary>
internal static class WaitRules
{
    private const string Rule = "TLD0042";

    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var operation in model.Operations)
        {
            if (operation.Node.Map(Extensions.Wait) is { } wait)
            {
                Wait(model, operation, wait, problems);
            }
        }
    }

    private static void Wait(DocumentModel model, OperationNode operation, YamlMappingNode wait, ProblemList problems)
    {
        if (operation.Result is not { } status)
        {
            problems.Add(wait, Rule, $"{operation.Id} gives no value, so there is no status to wait for");
            return;
        }

        var members = new MemberReference(model, Extensions.Wait, Rule, problems);
        var state = members.Find(status, wait.Find("state"), MemberKind.Enum);
        members.Values(state, [.. Items(wait, "succeeded"), .. Items(wait, "failed")]);
        foreach (var both in Items(wait, "failed").Where(failed => Items(wait, "succeeded").Any(succeeded => Text(succeeded) == Text(failed))))
        {
            problems.Add(both, Rule, $"'{Text(both)}' cannot stand for a success and for a failure");
        }

        foreach (var list in Items(wait, "empty"))
        {
            members.Find(status, list, MemberKind.List);
        }

        members.Find(status, wait.Find("remaining"), MemberKind.Number);
        members.Find(status, wait.Find("estimated_time"), MemberKind.Time);
        var result = wait.Find("result") is { } place ? OperationReference.CheckOfSameClient(model, operation, place, problems) : operation;
        if (result?.Result is not { } outcome)
        {
            if (result is not null)
            {
                problems.Add(wait.Find("result")!, Rule, $"{result.Id} gives no value, so it cannot be the result");
            }

            return;
        }

        if (result != operation && !Arguments(result).SequenceEqual(Arguments(operation)))
        {
            problems.Add(wait.Find("result")!, Rule, $"{result.Id} must take what {operation.Id} takes, by the same names");
        }

        foreach (var present in Items(wait, "present"))
        {
            members.Find(outcome, present, MemberKind.Any);
            if (Text(present).Contains('.', StringComparison.Ordinal))
            {
                problems.Add(present, Rule, $"'{Text(present)}' must be a property of {outcome.Name} itself");
            }
        }

        if (Arguments(operation) is [])
        {
            problems.Add(wait, Rule, $"{operation.Id} takes no id of what to wait for");
        }

        foreach (var (parameter, at) in operation.Parameters.Where(p => p.Parameter.Text("required") != "true"))
        {
            problems.Add(at, Rule, $"'{parameter.Text("name")}' must be required: a wait passes all that {operation.Id} takes");
        }

        if (operation.Body is not null || operation.Query is not null)
        {
            problems.Add(wait, Rule, $"{operation.Id} must take its id alone: it is called again and again");
        }

        Starts(model, operation, wait, members, problems);
    }

    private static void Starts(DocumentModel model, OperationNode operation, YamlMappingNode wait, MemberReference members, ProblemList problems)
    {
        if (wait.Find("starts") is not { } place || OperationReference.CheckOfSameClient(model, operation, place, problems) is not { } starts)
        {
            return;
        }

        if (starts.Body is not var (_, request, _))
        {
            problems.Add(place, Rule, $"{starts.Id} has no body, so it starts nothing");
            return;
        }

        if (wait.Find("id") is { } id)
        {
            if (starts.Result is null && starts.Successes.Any())
            {
                problems.Add(id, Rule, $"{starts.Id} gives no value, so there is no id in it");
            }

            var found = members.Find(starts.Result, id, MemberKind.Text);
            if (found is not null && starts.Result is { } started && !started.Node.Find("required").Texts().Contains(Text(id)))
            {
                problems.Add(id, Rule, $"{started.Name}.{Text(id)} must be required: without the id there is nothing to wait for");
            }

            if (Arguments(operation).Count != 1 || Arguments(starts).Count != 0)
            {
                problems.Add(id, Rule, $"with 'id', {operation.Id} must take one argument, the id, and {starts.Id} the request alone");
            }

            return;
        }

        foreach (var argument in Arguments(operation).Where(argument => !Arguments(starts).Contains(argument) && request.Properties.All(p => !PropertyNames.Of(p.Name, p.Property).Equals(argument, StringComparison.OrdinalIgnoreCase))))
        {
            problems.Add(place, Rule, $"{starts.Id} is not given '{argument}', which {operation.Id} takes: name the id in its response with 'id'");
        }
    }

    private static List<string> Arguments(OperationNode operation) =>
        [.. operation.Parameters.Where(p => operation.Query is null || p.Parameter.Text("in") == "path").Select(p => PropertyNames.Argument(p.Parameter.Text("name")!))];

    private static IEnumerable<YamlNode> Items(YamlMappingNode wait, string key) => (wait.Find(key) as YamlSequenceNode)?.Children ?? [];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
