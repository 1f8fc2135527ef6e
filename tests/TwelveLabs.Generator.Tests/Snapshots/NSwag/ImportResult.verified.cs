/// <summary>What an import has taken up.</summary>
[ApiModel("reply")]
public partial class ImportResult
{
    /// <summary>The videos that are being indexed.</summary>
    [ApiField("videos")]
    public IList<ImportedVideo> Videos { get; set; } = Unset.List<ImportedVideo>();

    /// <summary>The files that could not be taken up. Absent when there are none.</summary>
    [ApiField("failed_files")]
    public IList<FailedImport> FailedFiles { get; set; } = Unset.List<FailedImport>();
}
