namespace TwelveLabs.Contract.Calls;

/// <summary>What came of a streamed text until its end, good or bad.</summary>
internal sealed class StreamResult
{
    public List<string?> Pieces { get; } = [];

    /// <summary>The id that the stream's start names; null where only the pieces were asked for.</summary>
    public string? Id { get; private set; }

    public Exception? Failure { get; private set; }

    public static Task<object?> OfPiecesAsync(IAsyncEnumerable<GenerationEvent> pieces) =>
        ReadAsync(pieces, (result, piece) => result.Pieces.Add(piece.Text));

    public static Task<object?> OfEventsAsync(IAsyncEnumerable<GenerationEvent> events) => ReadAsync(events, (result, item) =>
    {
        result.Id ??= "";
        if (item.EventType == GenerationEventType.StreamStart)
        {
            result.Id = item.Metadata?.GenerationId ?? "";
        }
        else if (item.EventType == GenerationEventType.TextGeneration)
        {
            result.Pieces.Add(item.Text);
        }
    });

    private static async Task<object?> ReadAsync(IAsyncEnumerable<GenerationEvent> events, Action<StreamResult, GenerationEvent> take)
    {
        var result = new StreamResult();
        try
        {
            await foreach (var item in events)
            {
                take(result, item);
            }
        }
        catch (Exception e) when (e is TwelveLabsException or OperationCanceledException)
        {
            result.Failure = e;
        }

        return result;
    }
}
