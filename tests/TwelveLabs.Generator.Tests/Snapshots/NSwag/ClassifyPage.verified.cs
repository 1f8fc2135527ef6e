/// <summary>One page of classified videos.</summary>
[ApiModel("response")]
public partial class ClassifyPage
{
    /// <summary>The videos of this page.</summary>
    [ApiField("data", Required = true)]
    [AllowNull]
    public IList<ClassifiedVideo> Data { get => field ??= OptionalCollection.List<ClassifiedVideo>(); set; }

    /// <summary>Where this page stands, and the token of the next one.</summary>
    [ApiField("page_info", Required = true)]
    public TokenPageInfo PageInfo { get; set; }
}
