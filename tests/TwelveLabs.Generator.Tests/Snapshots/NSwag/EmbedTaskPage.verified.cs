/// <summary>One page of embedding tasks.</summary>
[ApiModel("response")]
public partial class EmbedTaskPage
{
    /// <summary>The tasks of this page, without their vectors.</summary>
    [ApiField("data", Required = true)]
    public IList<EmbedTask> Data { get; set; } = OptionalCollection.List<EmbedTask>();

    /// <summary>Where this page stands.</summary>
    [ApiField("page_info", Required = true)]
    public PageInfo PageInfo { get; set; }
}
