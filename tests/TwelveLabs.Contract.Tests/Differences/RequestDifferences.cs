using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

internal static class RequestDifferences
{
    private static readonly HashSet<string> Creates = ["index.create", "task.create", "task.createBulk", "task.externalProvider", "embed.task.create", "embed.task.createBulk"];

    public static void CreateOnce(Step step)
    {
        if (!Creates.Contains(step.Call))
        {
            return;
        }

        foreach (var fetch in step.Exchanges.Where(exchange => (string?)exchange["request"]!["method"] == "GET").ToList())
        {
            fetch.Remove();
        }

        var created = step.Responses.Where(response => RecordedResponse.Status(response) < 300).Select(response => new JObject { ["id"] = RecordedResponse.Json(response)?["_id"] }).ToList();
        if (step.Outcome["value"] is JArray)
        {
            step.Outcome["value"] = new JArray(created);
        }
        else if (created.Count > 0)
        {
            step.Outcome = new JObject { ["kind"] = "value", ["value"] = created[0] };
        }
    }

    public static void NoTypeWithoutBody(Step step)
    {
        foreach (var request in step.Requests.Where(request => (string?)request["body"]!["kind"] == "none"))
        {
            ((JObject)request["headers"]!).Remove("content-type");
        }
    }

    public static void SayStream(Step step)
    {
        foreach (var body in step.Requests.Where(request => request.Path().EndsWith("/generate", StringComparison.Ordinal)).Select(request => request.Json()!))
        {
            body["stream"] ??= false;
        }
    }

    public static void RepeatReset(Step step)
    {
        const int Repeats = 3;
        foreach (var exchange in step.Exchanges.Where(exchange => (string?)exchange["response"]!["cut"] == "before" && (string?)exchange["request"]!["body"]!["kind"] == "none").ToList())
        {
            for (var i = 0; i < Repeats; i++)
            {
                exchange.AddAfterSelf(exchange.DeepClone());
            }
        }
    }

    public static void LeaveNull(Step step)
    {
        var nulls = step.NamedArguments().SelectMany(named => named.Properties()).Where(p => p.Value.Type == JTokenType.Null)
            .SelectMany(p => new[] { p.Name, Calls.WireName.Of(p.Name) }).ToHashSet(StringComparer.Ordinal);
        foreach (var request in step.Requests)
        {
            request.RemoveFields((name, value) => value == "null" && nulls.Contains(name));
            foreach (var member in request.Json()?.Properties().Where(p => p.Value.Type == JTokenType.Null).ToList() ?? [])
            {
                member.Remove();
            }
        }
    }

    public static void KeepKeys(Step step)
    {
        (string Argument, string Member)[] free = [("metadata", "metadata"), ("userMetadata", "user_metadata"), ("filter", "filter")];
        foreach (var body in step.Requests.Select(request => request.Json()).OfType<JObject>())
        {
            foreach (var (argument, member) in free.Where(pair => body[pair.Member] is JObject))
            {
                body[member] = step.NamedArguments().Select(named => named[argument]).First(value => value is not null)!.DeepClone();
            }
        }
    }
}
