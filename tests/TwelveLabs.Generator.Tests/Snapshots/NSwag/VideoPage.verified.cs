/// <summary>A page of videos.</summary>
[ApiModel("response")]
public partial class VideoPage
{
    /// <summary>The videos of this page.</summary>
    [ApiField("data", Required = true)]
    [AllowNull]
    public IList<Video> Data { get => field ??= OptionalCollection.List<Video>(); set; }

    /// <summary>Where this page stands in the list.</summary>
    [ApiField("page_info", Required = true)]
    public PageInfo PageInfo { get; set; }
}
