/// <summary>An engine of an index.</summary>
[ApiModel("response")]
public partial class IndexEngine
{
    /// <summary>The name of the engine, such as <c>marengo2.6</c>.</summary>
    [ApiField("engine_name", Required = true)]
    public string EngineName { get; set; } = "";

    /// <summary>The options of the engine.</summary>
    [ApiField("engine_options")]
    [AllowNull]
    public IList<EngineOption> EngineOptions { get => field ??= OptionalCollection.List<EngineOption>(); set; }

    /// <summary>The add-ons of this engine.</summary>
    [ApiField("addons")]
    [AllowNull]
    public IList<IndexAddon> Addons { get => field ??= OptionalCollection.List<IndexAddon>(); set; }

    /// <summary>Whether this is an engine that was trained further on a customer's own data.</summary>
    [ApiField("finetuned")]
    public bool? IsFinetuned { get; set; }
}
