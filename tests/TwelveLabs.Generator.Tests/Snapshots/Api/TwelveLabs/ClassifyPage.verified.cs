[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ClassifyPage>))]
public class ClassifyPage : TwelveLabs.ApiModel
{
    public ClassifyPage() { }
    public System.Collections.Generic.IList<TwelveLabs.ClassifiedVideo> Data { get; set; }
    public TwelveLabs.TokenPageInfo PageInfo { get; set; }
}
