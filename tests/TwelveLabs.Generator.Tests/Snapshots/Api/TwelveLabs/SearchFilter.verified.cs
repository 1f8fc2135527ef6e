[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchFilter>))]
public class SearchFilter : TwelveLabs.ApiModel
{
    public SearchFilter() { }
    public TwelveLabs.NumberFilter? DurationSeconds { get; set; }
    public TwelveLabs.IntegerFilter? Height { get; set; }
    public System.Collections.Generic.IList<string> Ids { get; set; }
    public System.Collections.Generic.Dictionary<string, TwelveLabs.MetadataFilter> Metadata { get; set; }
    public TwelveLabs.IntegerFilter? Size { get; set; }
    public string? Title { get; set; }
    public TwelveLabs.IntegerFilter? Width { get; set; }
}
