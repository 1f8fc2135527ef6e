using TwelveLabs.Contract.Calls;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests.Wire;

/// <summary>
/// What each operation sends, with the least and with all arguments of the document's examples, and how each response reads: so that a
/// reviewer sees the wire without reading C#.
/// </summary>
[UsesVerify]
public sealed class WireSnapshotTests
{
    private const string Folder = "../Snapshots/Wire";

    private static readonly Lazy<ApiDocument> Document = new(() => new ApiDocument(Places.BundledDocument));

    public static TheoryData<string> Operations => [.. Document.Value.Operations.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_requests_and_responses_are_as_accepted(string operation)
    {
        var text = await TextOf(Document.Value.Operations.Single(o => o.Id == operation));
        await Verifier.Verify(text, "txt").UseDirectory(Folder).UseFileName(operation);
    }

    [Fact]
    public void No_snapshot_is_of_an_operation_that_is_gone() =>
        new SnapshotFolder(Folder, ".verified.txt").DemandNoLeftovers(Document.Value.Operations.Select(operation => operation.Id));

    private static async Task<string> TextOf(ApiOperation operation)
    {
        await using var server = new ScriptedServer(call => ResponseTo(operation, call));
        using var client = new TwelveLabsClient("tlk_wire", new TwelveLabsClientOptions { BaseAddress = server.Address, Retry = RetryOptions.None });
        var lines = new List<string>();
        foreach (var call in ClientCalls.Of(client, operation).Where(call => !call.Name.EndsWith("first page", StringComparison.Ordinal)))
        {
            var before = server.Calls.Count;
            Assert.Null(await call.RunAsync(CancellationToken.None));
            lines.Add($"### Request, {call.Name}");
            lines.Add("");
            lines.AddRange(RequestText.Of(Assert.Single(server.Calls.Skip(before))));
            lines.Add("");
        }

        foreach (var (status, contentType, name, value) in operation.ResponseExamples)
        {
            lines.Add($"### Response {status}, {name}");
            lines.Add("");
            lines.AddRange(contentType == "application/json" ? ValueText.Of(Read(value.ToString(Newtonsoft.Json.Formatting.None), ResultOf(client, operation))) : Events(operation, (string)value!));
            lines.Add("");
        }

        return string.Join('\n', lines).TrimEnd();
    }

    private static ScriptedResponse ResponseTo(ApiOperation operation, ReceivedCall call)
    {
        var examples = operation.ResponseExamples.ToList();
        var isStream = operation.Stream is { } stream && call.Length > 0 && call.Text.Contains($"\"{stream.Flag}\":true", StringComparison.Ordinal);
        if (isStream && examples.Find(example => example.ContentType == "application/x-ndjson") is { Value: { } events })
        {
            return ScriptedResponse.Stream((string)events!);
        }

        return examples.Find(example => example.ContentType == "application/json") is { Value: { } value } found
            ? ScriptedResponse.Json(value.ToString(Newtonsoft.Json.Formatting.None), int.Parse(found.Status, System.Globalization.CultureInfo.InvariantCulture))
            : ScriptedResponse.NoContent;
    }

    private static IEnumerable<string> Events(ApiOperation operation, string lines)
    {
        var type = typeof(TwelveLabsClient).Assembly.GetType($"TwelveLabs.{operation.StreamEvent}")!;
        return lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany((line, i) => ValueText.Of(Read(line, type)).Select(text => $"event {i}: {text}"));
    }

    private static Type? ResultOf(TwelveLabsClient client, ApiOperation operation) =>
        client.GetType().GetProperty(operation.Id.Split('_')[0])!.PropertyType.GetMethod(operation.Id.Split('_')[1] + "Async")!.ReturnType.GenericTypeArguments.FirstOrDefault();

    private static object? Read(string json, Type? type) =>
        type is null ? null : Newtonsoft.Json.JsonConvert.DeserializeObject(json, type, new Newtonsoft.Json.JsonSerializerSettings { DateParseHandling = Newtonsoft.Json.DateParseHandling.None });
}
