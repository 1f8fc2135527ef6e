using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Writes the attributes of an operation, which carry its facts to the source generator. Templates only print them.</summary>
internal static class MethodAttributes
{
    public static JsonArray Of(JsonObject operation)
    {
        string?[] attributes =
        [
            Paging(operation[Extensions.Paging]), Batch(operation[Extensions.Many]), Wait(operation[Extensions.Wait]), Stream(operation["x-view-stream"]),
        ];
        return new JsonArray([.. attributes.Where(attribute => attribute is not null).Select(attribute => JsonValue.Create(attribute))]);
    }

    private static string? Paging(JsonNode? paging) => Text(paging?["kind"]) switch
    {
        "number" => $"ApiNumberedPages(\"{paging!["items"]}\", \"{paging["page"]}\", \"{paging["total_pages"]}\")",
        "token" => $"ApiTokenPages(\"{paging!["items"]}\", \"{paging["next_token"]}\", \"{Method(paging["next"])}\")",
        _ => null,
    };

    private static string? Batch(JsonNode? many) => many is null ? null : $"ApiBatch(\"{many["method"]}\", {many["concurrency"]})";

    private static string? Wait(JsonNode? wait)
    {
        if (wait is null)
        {
            return null;
        }

        var arguments = new Arguments(wait)
            .Add("State", "state").AddList("Succeeded", "succeeded").AddList("Failed", "failed").AddList("Empty", "empty")
            .Add("Remaining", "remaining").Add("EstimatedTime", "estimated_time").AddMethod("Result", "result")
            .Add("Completed", "completed").AddList("Present", "present").AddMethod("Starts", "starts").Add("Id", "id").AddNumber("Concurrency", "concurrency");
        return $"ApiWait({arguments})";
    }

    private static string? Stream(JsonNode? stream)
    {
        if (stream is null)
        {
            return null;
        }

        var arguments = new Arguments(stream)
            .Add("Flag", "flag").Add("Type", "discriminator").Add("Chunk", "chunk").Add("End", "end").Add("Error", "error")
            .AddList("Joined", "joined").AddList("Last", "last");
        return $"ApiStream(\"{stream["method"]}\", typeof({stream["event"]}), {arguments})";
    }

    // Of an operation's id, Tasks_Create.
    private static string? Method(JsonNode? id) => Text(id)?.Split('_')[^1];

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    /// <summary>The named arguments of an attribute: those that the document has.</summary>
    private sealed class Arguments(JsonNode facts)
    {
        private readonly List<string> _written = [];

        public Arguments Add(string name, string key) => Write(name, facts[key] is { } value ? $"\"{value}\"" : null);

        public Arguments AddMethod(string name, string key) => Write(name, Method(facts[key]) is { } method ? $"\"{method}\"" : null);

        public Arguments AddNumber(string name, string key) => Write(name, facts[key]?.ToString());

        public Arguments AddList(string name, string key) =>
            Write(name, facts[key] is JsonArray list ? $"new[] {{ {string.Join(", ", list.Select(item => $"\"{item}\""))} }}" : null);

        public override string ToString() => string.Join(", ", _written);

        private Arguments Write(string name, string? value)
        {
            if (value is not null)
            {
                _written.Add($"{name} = {value}");
            }

            return this;
        }
    }
}
