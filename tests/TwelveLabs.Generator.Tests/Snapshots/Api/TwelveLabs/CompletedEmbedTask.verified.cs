[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CompletedEmbedTask>))]
public class CompletedEmbedTask : TwelveLabs.EmbedTask
{
    public CompletedEmbedTask() { }
    public new TwelveLabs.Embedding VideoEmbedding { get; set; }
}
