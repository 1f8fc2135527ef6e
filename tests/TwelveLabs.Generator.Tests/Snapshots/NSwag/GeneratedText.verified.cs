/// <summary>A text about a video.</summary>
[ApiModel("response")]
public partial class GeneratedText
{
    /// <summary>The id of this generation.</summary>
    [ApiField("id")]
    public string? Id { get; set; }

    /// <summary>The text.</summary>
    [ApiField("data", Required = true)]
    public string Data { get; set; } = "";

    /// <summary>What the call consumed. May be absent; so far only at the end of a stream.</summary>
    [ApiField("usage")]
    public Usage? Usage { get; set; }
}
