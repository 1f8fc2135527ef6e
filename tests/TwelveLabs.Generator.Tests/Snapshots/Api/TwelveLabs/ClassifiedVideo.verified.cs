[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifiedVideo>))]
public class ClassifiedVideo : TwelveLabs.ApiModel
{
    public ClassifiedVideo() { }
    public System.Collections.Generic.IList<TwelveLabs.ClassifiedClass> Classes { get; set; }
    public string? VideoId { get; set; }
}
