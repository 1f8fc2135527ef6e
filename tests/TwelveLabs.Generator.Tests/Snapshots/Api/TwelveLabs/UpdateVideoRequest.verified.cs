[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.UpdateVideoRequest>))]
public class UpdateVideoRequest : TwelveLabs.ApiModel
{
    public UpdateVideoRequest() { }
    public System.Collections.Generic.Dictionary<string, Newtonsoft.Json.Linq.JToken?> Metadata { get; set; }
    public string? VideoTitle { get; set; }
}
