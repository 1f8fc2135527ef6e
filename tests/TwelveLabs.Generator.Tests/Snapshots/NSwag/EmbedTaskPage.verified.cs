/// <summary>One page of embedding tasks.</summary>
[ApiModel("response")]
public partial class EmbedTaskPage
{
    /// <summary>The tasks of this page, without their vectors.</summary>
    [ApiField("data", Required = true)]
    [AllowNull]
    public IList<EmbedTask> Data { get => field ??= OptionalCollection.List<EmbedTask>(); set; }

    /// <summary>Where this page stands.</summary>
    [ApiField("page_info", Required = true)]
    public PageInfo PageInfo { get; set; }
}
