[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchPage>))]
public class SearchPage : TwelveLabs.ApiModel
{
    public SearchPage() { }
    public System.Collections.Generic.IList<TwelveLabs.SearchHit> Data { get; set; }
    public TwelveLabs.TokenPageInfo PageInfo { get; set; }
    public TwelveLabs.SearchPool? SearchPool { get; set; }
}
