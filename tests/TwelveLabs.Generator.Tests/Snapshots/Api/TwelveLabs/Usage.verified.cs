[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Usage>))]
public class Usage : TwelveLabs.ApiModel
{
    public Usage() { }
    public int? OutputTokens { get; set; }
}
