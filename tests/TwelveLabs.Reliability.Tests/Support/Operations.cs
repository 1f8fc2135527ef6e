using System.Globalization;
using System.Reflection;

namespace TwelveLabs.Reliability.Tests.Support;

/// <summary>The operations of the document: what is added to it is in all tests here.</summary>
internal static class Operations
{
    private static readonly ApiDocument Document = new(
        typeof(Operations).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "BundledDocument").Value!);

    public static IReadOnlyList<ApiOperation> All => Document.Operations;

    public static ApiOperation Get(string id) => All.Single(operation => operation.Id == id);

    /// <summary>The operation that a request is one of.</summary>
    public static ApiOperation Of(ReceivedCall call) => All.First(operation => operation.Takes(call.Method, call.Path["/v1.2".Length..]));

    /// <summary>The calls of an operation with the least arguments: one call, and the stream where it can be one.</summary>
    public static IEnumerable<ClientCall> Calls(TwelveLabsClient client, ApiOperation operation)
    {
        var calls = ClientCalls.Of(client, operation).Where(call => !call.Name.EndsWith("first page", StringComparison.Ordinal)).ToList();
        return calls.Where((call, i) => i == 0 || (operation.Stream is not null && i == calls.Count - 1));
    }

    /// <summary>Whether the call of an operation returns something.</summary>
    public static bool HasResult(ApiOperation operation) => operation.ResponseExamples.Any();

    /// <summary>The response of the document's example, or one without content.</summary>
    public static ScriptedResponse Success(ApiOperation operation, ReceivedCall call) => Success(operation, call.Text);

    /// <summary>The same for a request with this body.</summary>
    public static ScriptedResponse Success(ApiOperation operation, string body) =>
        IsStream(operation, body)
            ? ScriptedResponse.Stream((string)operation.ResponseExamples.First(example => example.ContentType == "application/x-ndjson").Value!)
            : operation.ResponseExamples.Where(example => example.ContentType == "application/json").Select(example => ScriptedResponse.Json(
                example.Value.ToString(Newtonsoft.Json.Formatting.None), int.Parse(example.Status, CultureInfo.InvariantCulture))).FirstOrDefault()
            ?? ScriptedResponse.NoContent;

    /// <summary>Some of the body of that response, of which more is promised.</summary>
    public static ScriptedResponse Cut(ApiOperation operation, ReceivedCall call, Ending ending) => Success(operation, call) switch
    {
        { Status: 204 } => ScriptedResponse.Json("{") with { PromisedLength = 50, Ending = ending },
        var whole => whole with { Pieces = [whole.Pieces[0][..(whole.Pieces[0].Length / 2)]], PromisedLength = whole.Pieces[0].Length, Ending = ending, EndsWithConnection = false },
    };

    /// <summary>Whether a stream was requested.</summary>
    public static bool IsStream(ApiOperation operation, ReceivedCall call) => IsStream(operation, call.Text);

    private static bool IsStream(ApiOperation operation, string body) =>
        operation.Stream is { } stream && body.Contains($"\"{stream.Flag}\":true", StringComparison.Ordinal);
}
