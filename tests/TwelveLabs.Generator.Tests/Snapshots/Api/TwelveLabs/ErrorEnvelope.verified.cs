[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ErrorEnvelope?>?))]
public class ErrorEnvelope : TwelveLabs.ApiModel
{
    public ErrorEnvelope() { }
    public string? Code { get; set; }
    public string? DocsUrl { get; set; }
    public int? ErrorCode { get; set; }
    public string? Message { get; set; }
}
