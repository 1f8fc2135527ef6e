/// <summary>A page of videos.</summary>
[ApiModel("response")]
public partial class VideoPage
{
    /// <summary>The videos of this page.</summary>
    [ApiField("data", Required = true)]
    public IList<Video> Data { get; set; } = OptionalCollection.List<Video>();

    /// <summary>Where this page stands in the list.</summary>
    [ApiField("page_info", Required = true)]
    public PageInfo PageInfo { get; set; }
}
