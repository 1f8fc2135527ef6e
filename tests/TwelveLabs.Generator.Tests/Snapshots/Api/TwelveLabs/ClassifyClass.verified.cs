[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifyClass>))]
public class ClassifyClass
{
    public ClassifyClass() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.ConversationOption? ConversationOption { get; set; }
    public required string Name { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> Options { get; set; }
    public required System.Collections.Generic.IList<string> Prompts { get; set; }
}
