/// <summary>A video to upload and index: either the file or the URL of the raw file, not both. A transcription can be added in the same two ways.</summary>
[ApiModel("request", Form = true)]
[ApiGroup(1, 1, "video_file", "video_url")]
[ApiGroup(0, 1, "transcription_file", "transcription_url")]
[ApiImplies("transcription_file", "provide_transcription", true)]
[ApiImplies("transcription_url", "provide_transcription", true)]
public partial class CreateTaskRequest
{
    /// <summary>The id of the index that the video goes into.</summary>
    [ApiField("index_id", Required = true, MinLength = 1)]
    public required string IndexId { get; set; }

    /// <summary>The file of the video, at most 2 GB, with its file name. The reference does not say which kind of GB; up to 2,147,483,648 bytes are sent.</summary>
    [ApiField("video_file", MinBytes = 1, MaxBytes = 2147483648)]
    public FileUpload? VideoFile { get; set; }

    /// <summary>A public URL of the raw file of the video. Pages of video platforms and sharing links of cloud drives are not supported.</summary>
    [ApiField("video_url", MinLength = 1)]
    public string? VideoUrl { get; set; }

    /// <summary>Whether a transcription is provided with the video instead of created from its audio. Sent as true if a transcription is set and this is not. By default false.</summary>
    [ApiField("provide_transcription")]
    public bool? ProvideTranscription { get; set; }

    /// <summary>The file of the transcription, as SRT or VTT.</summary>
    [ApiField("transcription_file", MinBytes = 1)]
    public FileUpload? TranscriptionFile { get; set; }

    /// <summary>A public URL of the raw file of the transcription, as SRT or VTT.</summary>
    [ApiField("transcription_url", MinLength = 1)]
    public string? TranscriptionUrl { get; set; }

    /// <summary>The language that is spoken in the video, as a code. By default <c>en</c>, which may be the only one that the service still takes; earlier releases took <c>ko</c>, <c>fr</c>, <c>de</c>, <c>es</c>, <c>ja</c> and others. Leave it away unless the default is wrong.</summary>
    [ApiField("language")]
    public string? Language { get; set; }

    /// <summary>Whether the stream of the video is disabled. Without a stream the video has no <c>hls</c>. By default false.</summary>
    [ApiField("disable_video_stream")]
    public bool? DisableVideoStream { get; set; }
}
