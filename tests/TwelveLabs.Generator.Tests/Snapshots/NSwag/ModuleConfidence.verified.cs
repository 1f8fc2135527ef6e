/// <summary>How sure one search option is of a clip.</summary>
[ApiModel("response")]
public partial class ModuleConfidence
{
    /// <summary>The search option. May be an empty text.</summary>
    [ApiField("type")]
    public EngineOption? Type { get; set; }

    /// <summary>How sure it is.</summary>
    [ApiField("confidence")]
    public Confidence? Confidence { get; set; }
}
