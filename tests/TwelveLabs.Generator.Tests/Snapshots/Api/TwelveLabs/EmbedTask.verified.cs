[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbedTask>))]
public class EmbedTask
{
    public EmbedTask() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public string? EngineName { get; set; }
    public string Id { get; set; }
    public TwelveLabs.EmbedTaskStatus Status { get; set; }
    public TwelveLabs.Embedding? VideoEmbedding { get; set; }
}
