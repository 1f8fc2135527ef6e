/// <summary>The stream of a video (HTTP Live Streaming), for playing it in a browser.</summary>
[ApiModel("response")]
public partial class HlsStreaming
{
    /// <summary>The address of the playlist (m3u8). Empty while the task is fresh.</summary>
    [ApiField("video_url")]
    public string? VideoUrl { get; set; }

    /// <summary>The addresses of pictures out of the video.</summary>
    [ApiField("thumbnail_urls")]
    [AllowNull]
    public IList<string> ThumbnailUrls { get => field ??= OptionalCollection.List<string>(); set; }

    /// <summary>The status of the stream. Only a complete one can be played to the end.</summary>
    [ApiField("status")]
    public StreamStatus? Status { get; set; }

    /// <summary>When the state of the stream last changed.</summary>
    [ApiField("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }
}
