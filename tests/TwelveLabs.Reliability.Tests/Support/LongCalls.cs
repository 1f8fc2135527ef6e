namespace TwelveLabs.Reliability.Tests.Support;

/// <summary>The calls that take more than a request and its response, by the extensions of the document. An operation without one has none.</summary>
internal static class LongCalls
{
    /// <summary>The calls that send a file.</summary>
    /// <param name="client">The client.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="file">Makes the file with a name and the most bytes that it may have.</param>
    public static IEnumerable<ClientCall> Uploads(TwelveLabsClient client, ApiOperation operation, Func<string, long, FileUpload> file) =>
        operation.FileMembers.Any() ? ClientCalls.Of(client, operation, method: null, file: (member, name) => file(name, operation.MaxBytes(member))) : [];

    /// <summary>The calls that poll until the work is done, and those that also start it.</summary>
    public static IEnumerable<ClientCall> Waits(TwelveLabsClient client, ApiOperation operation) => operation.Extension("wait") is { } wait
        ? [
            .. ClientCalls.Of(client, operation, "WaitForCompletionAsync"),
            .. (string?)wait["starts"] is { } starts ? ClientCalls.Of(client, Operations.Get(starts), "CreateAndWaitAsync") : [],
        ]
        : [];

    /// <summary>The calls that read all pages.</summary>
    public static IEnumerable<ClientCall> Pages(TwelveLabsClient client, ApiOperation operation, Func<Task> atFirst) => operation.Extension("paging") is not null
        ? ClientCalls.Of(client, operation, operation.Id.Split('_')[1] + "AllAsync", pages => Sequences.ReadAsync(pages, atFirst))
        : [];

    /// <summary>The calls that read a stream, as chunks and as events.</summary>
    public static IEnumerable<ClientCall> Streams(TwelveLabsClient client, ApiOperation operation, Func<Task> atFirst) => operation.Stream is { } stream
        ? new[] { stream.Method + "Async", stream.Method + "EventsAsync" }.SelectMany(method => ClientCalls.Of(client, operation, method, events => Sequences.ReadAsync(events, atFirst)))
        : [];

    /// <summary>The response of a poll that says that the work is still going on, or that it is done.</summary>
    public static ScriptedResponse Polled(ApiOperation operation, bool isDone)
    {
        var wait = operation.Extension("wait")!;
        var response = Example(operation);
        if ((string?)wait["state"] is { } state)
        {
            Set(response, state, isDone ? wait["succeeded"]![0]! : "a state of tomorrow");
        }
        else if (!wait["empty"]!.Any(list => response[(string)list!]!.Any()))
        {
            throw new InvalidOperationException($"The first example of {operation.Id} must be of work that is going on.");
        }

        return Json(response);
    }

    /// <summary>The response with a page that names another.</summary>
    public static ScriptedResponse Page(ApiOperation operation)
    {
        var paging = operation.Extension("paging")!;
        var response = Example(operation);
        if ((string?)paging["next_token"] is { } token)
        {
            Set(response, token, "next");
        }
        else
        {
            Set(response, (string)paging["total_pages"]!, 1000);
        }

        return Json(response);
    }

    private static JObject Example(ApiOperation operation) => (JObject)operation.ResponseExamples.First(example => example.ContentType == "application/json").Value.DeepClone();

    private static ScriptedResponse Json(JObject response) => ScriptedResponse.Json(response.ToString(Newtonsoft.Json.Formatting.None));

    private static void Set(JObject response, string path, JToken value)
    {
        var at = (JContainer)response;
        var steps = path.Split('.');
        foreach (var step in steps[..^1])
        {
            at = (JContainer)at[step]!;
        }

        at[steps[^1]] = value;
    }
}
