[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Engine>))]
public class Engine : TwelveLabs.ApiModel
{
    public Engine() { }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> AllowedEngineOptions { get; set; }
    public string? Author { get; set; }
    public string? CreatedAt { get; set; }
    public string Id { get; set; }
    public bool? IsFinetuned { get; set; }
    public bool? IsReady { get; set; }
    public string? UpdatedAt { get; set; }
}
