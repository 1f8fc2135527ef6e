/// <summary>A video and the classes that it belongs to.</summary>
[ApiModel("response")]
public partial class ClassifiedVideo
{
    /// <summary>The id of the video.</summary>
    [ApiField("video_id")]
    public string? VideoId { get; set; }

    /// <summary>The classes that the video belongs to.</summary>
    [ApiField("classes")]
    [AllowNull]
    public IList<ClassifiedClass> Classes { get => field ??= OptionalCollection.List<ClassifiedClass>(); set; }
}
