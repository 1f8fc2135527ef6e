[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbedTaskPage>))]
public class EmbedTaskPage : TwelveLabs.ApiModel
{
    public EmbedTaskPage() { }
    public System.Collections.Generic.IList<TwelveLabs.EmbedTask> Data { get; set; }
    public TwelveLabs.PageInfo PageInfo { get; set; }
}
