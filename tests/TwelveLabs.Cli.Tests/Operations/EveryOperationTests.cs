using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests.Operations;

/// <summary>A command for each operation of the document, which sends what its example says.</summary>
public sealed class EveryOperationTests : WithoutKey
{
    public static TheoryData<string> Ids => [.. DocumentedOperation.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_in_the_help_of_an_operation_sends_that_example(string id)
    {
        var operation = DocumentedOperation.All.Single(operation => operation.Id == id);
        var words = await ExampleAsync(operation);
        await using var server = new ScriptedServer(Response(operation));
        var run = await Run.OfAsync([.. words.Select(word => Given(operation, word)), "--output", "json", "--base-url", server.Address.ToString()]);
        Assert.Equal(("", ExitCodes.Success), (string.Concat(run.ErrorLines.Where(line => line.StartsWith("error", StringComparison.Ordinal))), run.ExitCode));

        var call = server.Calls[^1];
        Assert.Equal((operation.Method, "/v1.2" + operation.Path), (call.Method, call.Path));
        Assert.Equal(Query(operation), call.Query.Order(StringComparer.Ordinal));
        if (operation.IsForm)
        {
            Assert.Equal(Form(operation), Sent(call).Order(StringComparer.Ordinal));
        }
        else if (operation.Body is { } body)
        {
            Assert.All(body, member => Assert.True(JsonNode.DeepEquals(member.Value, call.Json[member.Key]), $"{member.Key} is {call.Json[member.Key]?.ToJsonString()}, not {member.Value?.ToJsonString()}"));
        }

        if (operation.Response is { } response)
        {
            Assert.True(JsonNode.DeepEquals(Normal(JsonNode.Parse(response)), Normal(JsonNode.Parse(run.Output))), $"{run.Output} is not {response}");
        }
    }

    /// <summary>Every path of the document is in the list of its resource.</summary>
    [Fact]
    public async Task Each_resource_lists_its_operations()
    {
        foreach (var resource in DocumentedOperation.All.GroupBy(operation => operation.Resource))
        {
            var run = await Run.OfAsync(resource.Key, "--help");
            Assert.Equal(ExitCodes.Success, run.ExitCode);
            Assert.All(resource, operation => Assert.Contains(operation.Verb, run.Words, StringComparison.Ordinal));
        }
    }

    private static async Task<IReadOnlyList<string>> ExampleAsync(DocumentedOperation operation)
    {
        var help = await Run.OfAsync([operation.Resource, operation.Verb, "--help"]);
        var line = help.Output.Split('\n').Single(line => line.TrimStart().StartsWith("Example: twelvelabs ", StringComparison.Ordinal)).Trim();
        return [.. ShellWords.Of(line["Example: twelvelabs ".Length..])];
    }

    private static ScriptedResponse Response(DocumentedOperation operation) => operation.Response is { } json ? ScriptedResponse.Json(json) : new ScriptedResponse { Status = 204 };

    // What stands for an id in the example is the id of the document; a file is there.
    private string Given(DocumentedOperation operation, string word)
    {
        var parameter = operation.Parameters.FirstOrDefault(parameter => word == ((string)parameter["name"]!).ToUpperInvariant().Replace('_', '-') || word + "-ID" == ((string)parameter["name"]!).ToUpperInvariant().Replace('_', '-'));
        if (parameter is not null)
        {
            return Text(parameter["example"]);
        }

        if (operation.Files.Any(file => Text(operation.Body?[file]) == word))
        {
            File.WriteAllText(Path.Combine(Temporary, word), "content");
            return Path.Combine(Temporary, word);
        }

        return word;
    }

    private static IEnumerable<string> Query(DocumentedOperation operation) => (
        from parameter in operation.Parameters
        where (string?)parameter["in"] == "query"
        from text in Texts((string)parameter["name"]!, parameter["example"])
        select text).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(string name, JsonNode? value) => value switch
    {
        JsonArray list => [$"{name}={string.Join(',', list.Select(Text))}"],
        JsonObject map when map.All(member => member.Key is "gte" or "lte") => map.Select(member => $"{name}[{member.Key}]={Time(Text(member.Value))}"),
        JsonObject free => free.SelectMany(member => Texts(member.Key, member.Value)),
        null => [],
        _ => [$"{name}={Time(Text(value))}"],
    };

    private static IEnumerable<string> Form(DocumentedOperation operation) => operation.Body!.SelectMany(member => member.Value is JsonArray list
        ? list.Select(item => $"{member.Key}={Text(item)}")
        : [$"{member.Key}={Text(member.Value)}"]).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sent(ReceivedCall call) => call.Parts.Select(part => $"{part.Name}={part.FileName ?? (part.Text.StartsWith('{') ? JsonNode.Parse(part.Text)!.ToJsonString() : part.Text)}");

    // A date is the time at which it begins.
    private static string Time(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) ? text + "T00:00:00Z" : text;

    // A property that is null says nothing, and a time can be written in several ways.
    private static JsonNode? Normal(JsonNode? value) => value switch
    {
        JsonObject map => new JsonObject(map.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, Normal(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Normal)]),
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String && DateTimeOffset.TryParse((string)scalar!, CultureInfo.InvariantCulture, out var time) => time.ToString("o", CultureInfo.InvariantCulture),
        _ => value?.DeepClone(),
    };

    private static string Text(JsonNode? value) => value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String ? (string)scalar! : value?.ToJsonString() ?? "";
}
