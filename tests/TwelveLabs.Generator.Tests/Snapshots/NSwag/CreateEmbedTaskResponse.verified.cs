/// <summary>The id of a new embedding task.</summary>
[ApiModel("response")]
public partial class CreateEmbedTaskResponse
{
    /// <summary>The id of the task.</summary>
    [ApiField("_id", Required = true)]
    public string Id { get; set; } = "";
}
