/// <summary>What a call used up.</summary>
[ApiModel("response")]
public partial class Usage
{
    /// <summary>How many tokens the service wrote.</summary>
    [ApiField("output_tokens")]
    public int? OutputTokens { get; set; }
}
