namespace TwelveLabs.Cli.Ingest.Journal;

/// <summary>How far a video has come.</summary>
internal enum UploadState
{
    /// <summary>Nothing of it can be at the service.</summary>
    New,

    /// <summary>The last bytes of the request were about to be sent: the service may or may not have created a task.</summary>
    Sent,

    /// <summary>The service created a task.</summary>
    Created,

    /// <summary>The video is indexed.</summary>
    Ready,

    /// <summary>The service refused the video, or its task failed.</summary>
    Failed,
}

/// <summary>Represents what the journal knows of one content in one index.</summary>
internal sealed record UploadRecord
{
    public required string IndexId { get; init; }

    /// <summary>Gets the hash of the content, or the URL.</summary>
    public required string Content { get; init; }

    /// <summary>Gets the path or URL under which it was seen first.</summary>
    public required string Name { get; init; }

    public UploadState State { get; init; }

    /// <summary>Gets when the last bytes were about to be sent, on the clock of this machine.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Gets the newest task that the index had before.</summary>
    public NewestTask Before { get; init; } = NewestTask.None;

    public string? TaskId { get; init; }

    public string? VideoId { get; init; }

    public string? Error { get; init; }

    /// <summary>Gets the fingerprint of the metadata that the video has, or null.</summary>
    public string? Metadata { get; init; }
}

/// <summary>Represents the newest task of an index, by the service's own clock.</summary>
internal sealed record NewestTask(string? Id, DateTimeOffset? CreatedAt)
{
    public static NewestTask None { get; } = new(null, null);
}
