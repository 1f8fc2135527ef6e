[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GetTranscriptionRequest>))]
public class GetTranscriptionRequest : TwelveLabs.ApiModel
{
    public GetTranscriptionRequest() { }
    public double? End { get; set; }
    public double? Start { get; set; }
}
