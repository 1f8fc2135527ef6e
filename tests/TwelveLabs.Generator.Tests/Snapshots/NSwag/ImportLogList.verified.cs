/// <summary>The imports of a bucket so far.</summary>
[ApiModel("response")]
public partial class ImportLogList
{
    /// <summary>The imports. Null when there was none.</summary>
    [ApiField("data")]
    [AllowNull]
    public IList<ImportLog> Data { get => field ??= OptionalCollection.List<ImportLog>(); set; }
}
