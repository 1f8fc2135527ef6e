namespace TwelveLabs.Streaming;

/// <summary>What the events of one stream come to. The source generator writes one for each operation that streams.</summary>
internal interface IStreamWhole<in TEvent, out TResult>
{
    /// <summary>Takes an event in, and tells whether it is a piece or says something beside.</summary>
    bool Add(TEvent item);

    TResult End();
}
