/// <summary>What an import has taken up.</summary>
[ApiModel("response")]
public partial class ImportResult
{
    /// <summary>The videos that are being indexed.</summary>
    [ApiField("videos")]
    public IList<ImportedVideo> Videos { get; set; } = OptionalCollection.List<ImportedVideo>();

    /// <summary>The files that could not be taken up. Absent when there are none.</summary>
    [ApiField("failed_files")]
    public IList<FailedImport> FailedFiles { get; set; } = OptionalCollection.List<FailedImport>();
}
