/// <summary>A text about a video, in one piece.</summary>
[ApiModel("response")]
public partial class GeneratedText
{
    /// <summary>The id of this generation.</summary>
    [ApiField("id")]
    public string? Id { get; set; }

    /// <summary>The text.</summary>
    [ApiField("data", Required = true)]
    public string Data { get; set; } = "";

    /// <summary>What the call consumed. May be absent; so far it is told at the end of a stream only.</summary>
    [ApiField("usage")]
    public Usage? Usage { get; set; }
}
