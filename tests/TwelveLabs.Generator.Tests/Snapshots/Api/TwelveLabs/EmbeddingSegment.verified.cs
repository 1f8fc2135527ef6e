[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbeddingSegment>))]
public class EmbeddingSegment : TwelveLabs.ApiModel
{
    public EmbeddingSegment() { }
    public TwelveLabs.EmbeddingScope? EmbeddingScope { get; set; }
    public double? EndOffsetSeconds { get; set; }
    public double? StartOffsetSeconds { get; set; }
    public System.ReadOnlyMemory<float> Vector { get; set; }
}
