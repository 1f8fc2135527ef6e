/// <summary>Which short texts to write for a video.</summary>
[ApiModel("request")]
public partial class GistRequest
{
    /// <summary>The id of the video. Its index must have a Pegasus engine.</summary>
    [ApiField("video_id", Required = true, MinLength = 1)]
    public required string VideoId { get; set; }

    /// <summary>What to write. At least one.</summary>
    [ApiField("types", Required = true, MinItems = 1)]
    public required IList<GistType> Types { get; set; }
}
