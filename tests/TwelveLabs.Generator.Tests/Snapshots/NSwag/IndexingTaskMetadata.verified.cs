/// <summary>The metadata of the file of a task. Values may be missing until the file is validated.</summary>
[ApiModel("response")]
public partial class IndexingTaskMetadata
{
    /// <summary>The name of the file.</summary>
    [ApiField("filename")]
    public string? Filename { get; set; }

    /// <summary>The length in seconds.</summary>
    [ApiField("duration")]
    public double? DurationSeconds { get; set; }

    /// <summary>The width of the picture in pixels.</summary>
    [ApiField("width")]
    public int? Width { get; set; }

    /// <summary>The height of the picture in pixels.</summary>
    [ApiField("height")]
    public int? Height { get; set; }
}
