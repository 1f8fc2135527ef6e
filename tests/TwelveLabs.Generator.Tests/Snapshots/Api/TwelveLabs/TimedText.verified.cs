[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TimedText>))]
public class TimedText : TwelveLabs.ApiModel
{
    public TimedText() { }
    public double End { get; set; }
    public double Start { get; set; }
    public string Value { get; set; }
}
