/// <summary>The imports of a bucket so far.</summary>
[ApiModel("response")]
public partial class ImportLogList
{
    /// <summary>The imports. Null when there was none.</summary>
    [ApiField("data")]
    public IList<ImportLog> Data { get; set; } = OptionalCollection.List<ImportLog>();
}
