/// <summary>A video on YouTube to index.</summary>
[ApiModel("request")]
public partial class CreateExternalTaskRequest
{
    /// <summary>The id of the index that the video goes into.</summary>
    [ApiField("index_id", Required = true, MinLength = 1)]
    public required string IndexId { get; set; }

    /// <summary>The address of the video's page on YouTube. The video must be public and embeddable.</summary>
    [ApiField("url", Required = true, MinLength = 1)]
    public required string Url { get; set; }
}
