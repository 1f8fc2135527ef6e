/// <summary>The response to the creation of an index.</summary>
[ApiModel("response")]
public partial class CreateIndexResponse
{
    /// <summary>The id of the new index.</summary>
    [ApiField("_id", Required = true)]
    public string Id { get; set; } = "";
}
