/// <summary>The engines of the platform.</summary>
[ApiModel("response")]
public partial class EngineList
{
    /// <summary>The engines.</summary>
    [ApiField("data", Required = true)]
    public IList<Engine> Data { get; set; } = OptionalCollection.List<Engine>();

    /// <summary>Where this page stands. The list comes in one piece, so this is often absent.</summary>
    [ApiField("page_info")]
    public PageInfo? PageInfo { get; set; }
}
