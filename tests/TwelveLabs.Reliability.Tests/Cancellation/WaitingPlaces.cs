using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Cancellation;

/// <summary>The places where calls wait.</summary>
internal static class WaitingPlaces
{
    // More than the buffers of a connection hold, where the service takes so much.
    private const long LongFile = 50_000_000;

    private static readonly ScriptedResponse Silence = ScriptedResponse.Bytes("", Ending.Stall);

    public static IReadOnlyList<(string Name, Action<WaitingPlace> Set)> All { get; } = [.. Attempts(), .. Uploads(), .. Waits(), .. Sequences()];

    public static WaitingPlace Make(string name, ApiOperation operation)
    {
        var place = new WaitingPlace(operation);
        All.Single(candidate => candidate.Name == name).Set(place);
        return place;
    }

    private static IEnumerable<(string Name, Action<WaitingPlace> Set)> Attempts() =>
    [
        ("in the provider of the API key", place => place.Key = ApiKeyProvider.FromFunction(async cancellationToken =>
        {
            await place.WaitAsync(cancellationToken);
            return "";
        })),
        ("in the queue of the rate limiter", place => place.Limiter = new EndlessQueue(place)),
        ("for the response", place => place.Respond = (_, _) => place.Stall(Silence)),
        ("within the headers", place => place.Respond = (_, _) => place.Stall(ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nContent-Ty", Ending.Stall))),
        ("within the body", place => place.Respond = (operation, call) => place.Stall(Operations.Cut(operation, call, Ending.Stall))),
        ("between two attempts", place =>
        {
            place.Respond = (_, _) => ScriptedResponse.Error(429);
            place.ReachOnDelay();
        }),
    ];

    private static IEnumerable<(string Name, Action<WaitingPlace> Set)> Uploads() =>
    [
        ("for the file of an upload", place => place.Calls = client => LongCalls.Uploads(client, place.Operation, (name, _) => FileUpload.FromFactory(
            async cancellationToken =>
            {
                await place.WaitAsync(cancellationToken);
                return Stream.Null;
            }, name, length: 300))),
        ("for the bytes of the file", place => place.Calls = client => LongCalls.Uploads(client, place.Operation, (name, _) => FileUpload.FromFactory(
            _ => new(new PatternStream(300) { BeforeRead = (_, cancellationToken) => place.WaitAsync(cancellationToken) }), name, length: 300))),
        ("within the writing of an upload", place =>
        {
            place.StallAfter = 1000;
            place.Calls = client => LongCalls.Uploads(client, place.Operation, (name, most) => FileUpload.FromFactory(
                _ => new(new PatternStream(Math.Min(LongFile, most))), name, length: Math.Min(LongFile, most)));
        }),
    ];

    private static IEnumerable<(string Name, Action<WaitingPlace> Set)> Waits() =>
    [
        ("for the response to a poll", place =>
        {
            place.Calls = client => LongCalls.Waits(client, place.Operation);
            place.Respond = (operation, call) => operation == place.Operation ? place.Stall(Silence) : Operations.Success(operation, call);
        }),
        ("between two polls", place =>
        {
            place.Calls = client => LongCalls.Waits(client, place.Operation);
            place.Respond = (operation, call) => operation == place.Operation ? LongCalls.Polled(operation, isDone: false) : Operations.Success(operation, call);
            place.ReachOnDelay();
        }),
        ("for the result after the polls", place =>
        {
            var result = (string?)place.Operation.Extension("wait")?["result"];
            place.Calls = client => result is null ? [] : LongCalls.Waits(client, place.Operation);
            place.Respond = (operation, call) => operation == place.Operation ? LongCalls.Polled(operation, isDone: true)
                : operation.Id == result ? place.Stall(Silence)
                : Operations.Success(operation, call);
        }),
    ];

    private static IEnumerable<(string Name, Action<WaitingPlace> Set)> Sequences() =>
    [
        ("for the next page", place =>
        {
            var requests = 0;
            place.Calls = client => LongCalls.Pages(client, place.Operation, () => Task.CompletedTask);
            place.Respond = (operation, _) => requests++ == 0 ? LongCalls.Page(operation) : place.Stall(Silence);
        }),
        ("between two pages", place =>
        {
            place.Calls = client => LongCalls.Pages(client, place.Operation, place.HoldAsync);
            place.Respond = (operation, _) => LongCalls.Page(operation);
        }),
        ("for the next event", place =>
        {
            place.Calls = client => LongCalls.Streams(client, place.Operation, place.Reach);
            place.Respond = (operation, call) => Operations.Cut(operation, call, Ending.Stall);
        }),
        ("between two events", place => place.Calls = client => LongCalls.Streams(client, place.Operation, place.HoldAsync)),
    ];
}
