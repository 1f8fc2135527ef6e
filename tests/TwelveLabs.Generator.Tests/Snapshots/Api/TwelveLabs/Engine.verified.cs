public class Engine
{
    public Engine() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> AllowedEngineOptions { get; set; }
    public string? Author { get; set; }
    public string? CreatedAt { get; set; }
    public bool? Finetune { get; set; }
    public string Id { get; set; }
    public bool? Ready { get; set; }
    public string? UpdatedAt { get; set; }
}
