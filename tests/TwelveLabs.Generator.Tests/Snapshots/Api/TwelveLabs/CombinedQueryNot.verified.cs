[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CombinedQueryNot>))]
public class CombinedQueryNot : TwelveLabs.ApiModel
{
    public CombinedQueryNot() { }
    public required TwelveLabs.CombinedQuery Exclude { get; set; }
    public required TwelveLabs.CombinedQuery Include { get; set; }
}
