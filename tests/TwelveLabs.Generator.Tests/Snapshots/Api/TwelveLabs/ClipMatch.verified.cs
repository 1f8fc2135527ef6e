[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClipMatch>))]
public class ClipMatch : TwelveLabs.ApiModel
{
    public ClipMatch() { }
    public string? Text { get; set; }
    public TwelveLabs.EngineOption? Type { get; set; }
}
