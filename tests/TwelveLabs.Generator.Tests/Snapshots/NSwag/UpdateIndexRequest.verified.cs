/// <summary>What shall change about an index.</summary>
[ApiModel("request")]
public partial class UpdateIndexRequest
{
    /// <summary>The new name. No other index of your account may have it.</summary>
    [ApiField("index_name", Required = true, MinLength = 1)]
    public required string IndexName { get; set; }
}
