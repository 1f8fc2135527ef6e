[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GetTextInVideoRequest>))]
public class GetTextInVideoRequest : TwelveLabs.ApiModel
{
    public GetTextInVideoRequest() { }
    public double? End { get; set; }
    public double? Start { get; set; }
}
