/// <summary>The engines of the platform.</summary>
[ApiModel("response")]
public partial class EngineList
{
    /// <summary>The engines.</summary>
    [ApiField("data", Required = true)]
    [AllowNull]
    public IList<Engine> Data { get => field ??= OptionalCollection.List<Engine>(); set; }

    /// <summary>The position of this page. The list is not paginated, so this is often absent.</summary>
    [ApiField("page_info")]
    public PageInfo? PageInfo { get; set; }
}
