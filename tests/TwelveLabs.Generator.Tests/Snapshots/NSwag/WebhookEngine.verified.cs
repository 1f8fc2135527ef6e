/// <summary>An engine that indexed a video.</summary>
[ApiModel("response")]
public partial class WebhookEngine
{
    /// <summary>The name of the engine, such as marengo2.6 or pegasus1.1.</summary>
    [ApiField("name")]
    public string? Name { get; set; }

    /// <summary>The options that the engine indexed the video with.</summary>
    [ApiField("options")]
    [AllowNull]
    public IList<EngineOption> Options { get => field ??= OptionalCollection.List<EngineOption>(); set; }
}
