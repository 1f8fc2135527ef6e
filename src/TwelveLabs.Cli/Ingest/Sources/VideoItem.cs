namespace TwelveLabs.Cli.Ingest.Sources;

/// <summary>Represents a video to index: a file, or a URL.</summary>
internal sealed record VideoItem
{
    /// <summary>Gets the path in the folder, with slashes; or the URL.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the full path; null for a URL.</summary>
    public string? Path { get; init; }

    /// <summary>Gets the full path of the transcript, or null.</summary>
    public string? Transcript { get; init; }

    public long Size { get; init; }

    public DateTime ModifiedUtc { get; init; }

    /// <summary>Gets the name that the service gets or derives; a URL of a platform may have another there.</summary>
    public string SentName => Path is not null
        ? System.IO.Path.GetFileName(Path)
        : System.IO.Path.GetFileName(Uri.UnescapeDataString(new Uri(Name).AbsolutePath.TrimEnd('/')));
}
