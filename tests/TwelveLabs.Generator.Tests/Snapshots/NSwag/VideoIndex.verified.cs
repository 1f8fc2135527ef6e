/// <summary>A container of videos that are all analyzed by the same engines.</summary>
[ApiModel("response")]
public partial class VideoIndex
{
    /// <summary>The id of the index.</summary>
    [ApiField("_id", Required = true)]
    public string Id { get; set; } = "";

    /// <summary>The name of the index.</summary>
    [ApiField("index_name")]
    public string? IndexName { get; set; }

    /// <summary>The engines of the index.</summary>
    [ApiField("engines")]
    [AllowNull]
    public IList<IndexEngine> Engines { get => field ??= OptionalCollection.List<IndexEngine>(); set; }

    /// <summary>The extras of the index.</summary>
    [ApiField("addons")]
    [AllowNull]
    public IList<IndexAddon> Addons { get => field ??= OptionalCollection.List<IndexAddon>(); set; }

    /// <summary>How many videos the index holds.</summary>
    [ApiField("video_count")]
    public int? VideoCount { get; set; }

    /// <summary>The length of all its videos together, in seconds.</summary>
    [ApiField("total_duration")]
    public double? TotalDurationSeconds { get; set; }

    /// <summary>The creation time of the index.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>When the index was last changed.</summary>
    [ApiField("updated_at")]
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>When the index expires and is deleted: 90 days after its creation on the free plan. Null on paid plans.</summary>
    [ApiField("expires_at")]
    public DateTimeOffset? ExpiresAt { get; set; }
}
