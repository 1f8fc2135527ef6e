[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifyClass>))]
public class ClassifyClass : TwelveLabs.ApiModel
{
    public ClassifyClass() { }
    public TwelveLabs.ConversationOption? ConversationOption { get; set; }
    public required string Name { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> Options { get; set; }
    public required System.Collections.Generic.IList<string> Prompts { get; set; }
}
