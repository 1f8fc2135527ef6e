[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GistRequest>))]
public class GistRequest : TwelveLabs.ApiModel
{
    public GistRequest() { }
    public required System.Collections.Generic.IList<TwelveLabs.GistType> Types { get; set; }
    public required string VideoId { get; set; }
}
