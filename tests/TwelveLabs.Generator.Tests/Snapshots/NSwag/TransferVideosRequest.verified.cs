/// <summary>A list of videos in AWS S3 to index.</summary>
[ApiModel("request", Form = true)]
public partial class TransferVideosRequest
{
    /// <summary>A JSON file: a list of objects with <c>index_id</c>, <c>language</c>, <c>object</c> (the S3 URL of the video) and, if you have one, <c>transcription</c> (the S3 URL of an SRT or VTT file).</summary>
    [ApiField("file", Required = true, MinBytes = 1)]
    public required FileUpload File { get; set; }
}
