/// <summary>One vector, with the stretch of time that it stands for.</summary>
[ApiModel("response")]
public partial class EmbeddingSegment
{
    /// <summary>Where the stretch begins, in seconds from the start of the media. Absent for text and images.</summary>
    [ApiField("start_offset_sec")]
    public double? StartOffsetSeconds { get; set; }

    /// <summary>Where the stretch ends, in seconds from the start of the media. Absent for text and images.</summary>
    [ApiField("end_offset_sec")]
    public double? EndOffsetSeconds { get; set; }

    /// <summary>Whether the vector stands for a clip or for the whole video. Only videos have it.</summary>
    [ApiField("embedding_scope")]
    public EmbeddingScope? EmbeddingScope { get; set; }

    /// <summary>The vector, 1024 numbers.</summary>
    [ApiField("float", Required = true)]
    public ReadOnlyMemory<float> Vector { get; set; }
}
