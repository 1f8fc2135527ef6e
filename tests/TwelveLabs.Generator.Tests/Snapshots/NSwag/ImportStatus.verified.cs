/// <summary>The files of a bucket, sorted by how far they have come into an index.</summary>
[ApiModel("response")]
public partial class ImportStatus
{
    /// <summary>The names of files that no import has taken up yet.</summary>
    [ApiField("not_imported")]
    public IList<string> NotImported { get; set; } = OptionalCollection.List<string>();

    /// <summary>Files that are being checked.</summary>
    [ApiField("validating")]
    public IList<ImportedVideo> Validating { get; set; } = OptionalCollection.List<ImportedVideo>();

    /// <summary>Files that wait for a place.</summary>
    [ApiField("pending")]
    public IList<ImportedVideo> Pending { get; set; } = OptionalCollection.List<ImportedVideo>();

    /// <summary>Files that wait for their turn.</summary>
    [ApiField("queued")]
    public IList<ImportedVideo> Queued { get; set; } = OptionalCollection.List<ImportedVideo>();

    /// <summary>Files that the engines are at work on.</summary>
    [ApiField("indexing")]
    public IList<ImportedVideo> Indexing { get; set; } = OptionalCollection.List<ImportedVideo>();

    /// <summary>Files that are indexed.</summary>
    [ApiField("ready")]
    public IList<ImportedVideo> Ready { get; set; } = OptionalCollection.List<ImportedVideo>();

    /// <summary>Files that could not be indexed.</summary>
    [ApiField("failed")]
    public IList<FailedImport> Failed { get; set; } = OptionalCollection.List<FailedImport>();
}
