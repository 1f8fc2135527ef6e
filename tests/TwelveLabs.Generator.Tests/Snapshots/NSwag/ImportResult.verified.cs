/// <summary>What an import has taken up.</summary>
[ApiModel("response")]
public partial class ImportResult
{
    /// <summary>The videos that are being indexed.</summary>
    [ApiField("videos")]
    [AllowNull]
    public IList<ImportedVideo> Videos { get => field ??= OptionalCollection.List<ImportedVideo>(); set; }

    /// <summary>The files that could not be taken up. Absent when there are none.</summary>
    [ApiField("failed_files")]
    [AllowNull]
    public IList<FailedImport> FailedFiles { get => field ??= OptionalCollection.List<FailedImport>(); set; }
}
