[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TimedTextList>))]
public class TimedTextList : TwelveLabs.ApiModel
{
    public TimedTextList() { }
    public System.Collections.Generic.IList<TwelveLabs.TimedText> Data { get; set; }
    public string? Id { get; set; }
    public string? IndexId { get; set; }
}
