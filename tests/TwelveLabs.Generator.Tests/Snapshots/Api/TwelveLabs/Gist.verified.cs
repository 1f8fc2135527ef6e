[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Gist>))]
public class Gist : TwelveLabs.ApiModel
{
    public Gist() { }
    public System.Collections.Generic.IList<string> Hashtags { get; set; }
    public string? Id { get; set; }
    public string? Title { get; set; }
    public System.Collections.Generic.IList<string> Topics { get; set; }
    public TwelveLabs.Usage? Usage { get; set; }
}
