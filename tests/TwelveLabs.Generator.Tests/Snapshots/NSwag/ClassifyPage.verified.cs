/// <summary>One page of classified videos.</summary>
[ApiModel("response")]
public partial class ClassifyPage
{
    /// <summary>The videos of this page.</summary>
    [ApiField("data", Required = true)]
    public IList<ClassifiedVideo> Data { get; set; } = OptionalCollection.List<ClassifiedVideo>();

    /// <summary>Where this page stands, and the token of the next one.</summary>
    [ApiField("page_info", Required = true)]
    public TokenPageInfo PageInfo { get; set; }
}
