public sealed class TwelveLabsEmbeddingOptions
{
    public TwelveLabsEmbeddingOptions() { }
    public int? Dimensions { get; set; }
    public bool DisposeClient { get; set; }
    public string EngineName { get; set; }
    public int MaxConcurrency { get; set; }
    public System.Func<System.Collections.Generic.IReadOnlyList<TwelveLabs.EmbeddingSegment>, System.ReadOnlyMemory<float>>? Pooling { get; set; }
    public System.TimeProvider TimeProvider { get; set; }
}
