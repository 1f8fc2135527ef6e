[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.UpdateIndexRequest>))]
public class UpdateIndexRequest : TwelveLabs.ApiModel
{
    public UpdateIndexRequest() { }
    public required string IndexName { get; set; }
}
