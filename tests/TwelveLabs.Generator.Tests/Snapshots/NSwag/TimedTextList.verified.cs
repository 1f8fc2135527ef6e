/// <summary>Text that was spoken, written or shown in a video.</summary>
[ApiModel("response")]
public partial class TimedTextList
{
    /// <summary>The id of the video.</summary>
    [ApiField("id")]
    public string? Id { get; set; }

    /// <summary>The id of its index.</summary>
    [ApiField("index_id")]
    public string? IndexId { get; set; }

    /// <summary>The findings, in order of time. Absent or empty when there are none.</summary>
    [ApiField("data")]
    [AllowNull]
    public IList<TimedText> Data { get => field ??= OptionalCollection.List<TimedText>(); set; }
}
