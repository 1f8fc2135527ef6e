[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CombinedQuery>))]
public class CombinedQuery : TwelveLabs.ApiModel
{
    public CombinedQuery() { }
    public System.Collections.Generic.IList<TwelveLabs.CombinedQuery> And { get; set; }
    public TwelveLabs.ConversationOption? ConversationOption { get; set; }
    public TwelveLabs.CombinedQueryNot? Not { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.CombinedQuery> Or { get; set; }
    public double? Proximity { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> SearchOptions { get; set; }
    public string? Text { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.CombinedQuery> Then { get; set; }
    public static TwelveLabs.CombinedQuery op_Implicit(string text) { }
}
