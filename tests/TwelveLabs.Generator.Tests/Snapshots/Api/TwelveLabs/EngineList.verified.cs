[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EngineList>))]
public class EngineList : TwelveLabs.ApiModel
{
    public EngineList() { }
    public System.Collections.Generic.IList<TwelveLabs.Engine> Data { get; set; }
    public TwelveLabs.PageInfo? PageInfo { get; set; }
}
