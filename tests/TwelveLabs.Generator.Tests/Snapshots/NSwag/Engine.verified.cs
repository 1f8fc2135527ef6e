/// <summary>A video understanding model.</summary>
[ApiModel("response")]
public partial class Engine
{
    /// <summary>The id of the engine, which is its name: <c>marengo2.6</c> and <c>marengo2.5</c> search and classify, <c>pegasus1.1</c> and <c>pegasus1</c> write text. New engines may come.</summary>
    [ApiField("_id", Required = true)]
    public string Id { get; set; } = "";

    /// <summary>The author of the engine.</summary>
    [ApiField("author")]
    public string? Author { get; set; }

    /// <summary>The options that an index with this engine may switch on.</summary>
    [ApiField("allowed_engine_options")]
    [AllowNull]
    public IList<EngineOption> AllowedEngineOptions { get => field ??= OptionalCollection.List<EngineOption>(); set; }

    /// <summary>Whether the engine can be used now.</summary>
    [ApiField("ready")]
    public bool? IsReady { get; set; }

    /// <summary>Whether the engine was trained further on a customer's own data.</summary>
    [ApiField("finetune")]
    public bool? IsFinetuned { get; set; }

    /// <summary>The creation time of the engine, in the time format of the Go language, not in RFC 3339. May be absent.</summary>
    [ApiField("created_at")]
    public string? CreatedAt { get; set; }

    /// <summary>When the engine was last changed, as a text in the time format of the Go language and not in RFC 3339. May be absent.</summary>
    [ApiField("updated_at")]
    public string? UpdatedAt { get; set; }
}
