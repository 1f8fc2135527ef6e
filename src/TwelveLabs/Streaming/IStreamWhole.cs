namespace TwelveLabs.Streaming;

/// <summary>Builds the complete value from the events of one stream. The source generator emits one for each streaming operation.</summary>
internal interface IStreamWhole<in TEvent, out TResult>
{
    /// <summary>Adds an event, and returns whether it is a chunk.</summary>
    bool Add(TEvent item);

    TResult End();
}
