[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbedTask>))]
public class EmbedTask : TwelveLabs.ApiModel
{
    public EmbedTask() { }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public string? EngineName { get; set; }
    public string Id { get; set; }
    public TwelveLabs.EmbedTaskStatus Status { get; set; }
    public TwelveLabs.Embedding? VideoEmbedding { get; set; }
}
