[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexPage>))]
public class IndexPage : TwelveLabs.ApiModel
{
    public IndexPage() { }
    public System.Collections.Generic.IList<TwelveLabs.VideoIndex> Data { get; set; }
    public TwelveLabs.PageInfo PageInfo { get; set; }
}
