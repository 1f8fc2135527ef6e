/// <summary>What an import shall do.</summary>
[ApiModel("request")]
public partial class CreateImportRequest
{
    /// <summary>The id of the index that the videos go into.</summary>
    [ApiField("index_id", Required = true, MinLength = 1)]
    public required string IndexId { get; set; }

    /// <summary>Metadata of your own that every imported video gets: keys of your choice with values that are text, numbers or booleans. Nested objects and lists become text. A key to filter by has letters and digits only. The service's own keys (<c>filename</c>, <c>duration</c>, <c>fps</c>, <c>width</c>, <c>height</c>, <c>size</c>, <c>video_title</c>) cannot be overridden.</summary>
    [ApiField("user_metadata", Lazy = true)]
    [AllowNull]
    public Dictionary<string, JToken?> UserMetadata
    {
        get => _userMetadata ??= OptionalCollection.Map<JToken?>();
        set => _userMetadata = value;
    }

    private Dictionary<string, JToken?>? _userMetadata;

    /// <summary>Whether files that are already in the index are left out. By default true; false imports all of them again.</summary>
    [ApiField("incremental_import")]
    public bool? IncrementalImport { get; set; }

    /// <summary>Whether files that failed in an earlier import are imported again. By default false.</summary>
    [ApiField("retry_failed")]
    public bool? RetryFailed { get; set; }
}
