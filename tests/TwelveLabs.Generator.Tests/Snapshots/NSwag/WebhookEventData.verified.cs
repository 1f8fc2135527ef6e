/// <summary>The indexing task that an event is about.</summary>
[ApiModel("response")]
public partial class WebhookEventData
{
    /// <summary>The id of the indexing task (not of its video).</summary>
    [ApiField("id", Required = true)]
    public string Id { get; set; } = "";

    /// <summary>About the video.</summary>
    [ApiField("metadata")]
    public WebhookMetadata? Metadata { get; set; }

    /// <summary>How the task ended, <c>ready</c> or <c>failed</c>.</summary>
    [ApiField("status")]
    public IndexingStatus? Status { get; set; }

    /// <summary>The engines that indexed the video. May be absent.</summary>
    [ApiField("engines")]
    [AllowNull]
    public IList<WebhookEngine> Engines { get => field ??= OptionalCollection.List<WebhookEngine>(); set; }

    /// <summary>The tags of the task. May be absent.</summary>
    [ApiField("tags")]
    [AllowNull]
    public IList<string> Tags { get => field ??= OptionalCollection.List<string>(); set; }
}
