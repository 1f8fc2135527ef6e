/// <summary>About a streamed generation.</summary>
[ApiModel("response")]
public partial class GenerationMetadata
{
    /// <summary>The id of this generation.</summary>
    [ApiField("generation_id")]
    public string? GenerationId { get; set; }

    /// <summary>What the call consumed. Only at the end of a stream, and there it may be absent.</summary>
    [ApiField("usage")]
    public Usage? Usage { get; set; }
}
