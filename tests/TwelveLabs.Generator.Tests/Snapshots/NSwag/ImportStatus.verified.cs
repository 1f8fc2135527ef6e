/// <summary>The files of a bucket, sorted by how far they have come into an index.</summary>
[ApiModel("response")]
public partial class ImportStatus
{
    /// <summary>The names of files that no import has taken up yet.</summary>
    [ApiField("not_imported")]
    [AllowNull]
    public IList<string> NotImported { get => field ??= OptionalCollection.List<string>(); set; }

    /// <summary>Files that are being checked.</summary>
    [ApiField("validating")]
    [AllowNull]
    public IList<ImportedVideo> Validating { get => field ??= OptionalCollection.List<ImportedVideo>(); set; }

    /// <summary>Files that wait for a place.</summary>
    [ApiField("pending")]
    [AllowNull]
    public IList<ImportedVideo> Pending { get => field ??= OptionalCollection.List<ImportedVideo>(); set; }

    /// <summary>Files that wait for their turn.</summary>
    [ApiField("queued")]
    [AllowNull]
    public IList<ImportedVideo> Queued { get => field ??= OptionalCollection.List<ImportedVideo>(); set; }

    /// <summary>Files that the engines are at work on.</summary>
    [ApiField("indexing")]
    [AllowNull]
    public IList<ImportedVideo> Indexing { get => field ??= OptionalCollection.List<ImportedVideo>(); set; }

    /// <summary>Files that are indexed.</summary>
    [ApiField("ready")]
    [AllowNull]
    public IList<ImportedVideo> Ready { get => field ??= OptionalCollection.List<ImportedVideo>(); set; }

    /// <summary>Files that could not be indexed.</summary>
    [ApiField("failed")]
    [AllowNull]
    public IList<FailedImport> Failed { get => field ??= OptionalCollection.List<FailedImport>(); set; }
}
