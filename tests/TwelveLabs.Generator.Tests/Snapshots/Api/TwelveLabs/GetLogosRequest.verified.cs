[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GetLogosRequest>))]
public class GetLogosRequest : TwelveLabs.ApiModel
{
    public GetLogosRequest() { }
    public double? End { get; set; }
    public double? Start { get; set; }
}
