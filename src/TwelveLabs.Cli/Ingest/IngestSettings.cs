using TwelveLabs.Cli.Operations;

namespace TwelveLabs.Cli.Ingest;

/// <summary>Represents what the user wants of <c>twelvelabs ingest</c>.</summary>
internal sealed record IngestSettings
{
    public static readonly TimeSpan DefaultSettle = TimeSpan.FromMinutes(2);

    public static readonly int DefaultConcurrency = OperationTable.Find("Tasks_Create").Concurrency!.Value;

    public string? Folder { get; init; }

    public string? UrlFile { get; init; }

    /// <summary>Gets the name or id of the index.</summary>
    public required string Index { get; init; }

    public bool CreatesIndex { get; init; }

    /// <summary>Gets the engines of a new index, each with its options as <c>marengo2.6=visual,conversation</c>; empty for the newest.</summary>
    public IReadOnlyList<string> Engines { get; init; } = [];

    public bool IsRecursive { get; init; }

    public IReadOnlyList<string> Include { get; init; } = [];

    public IReadOnlyList<string> Exclude { get; init; } = [];

    public string? MetadataFile { get; init; }

    public string? Journal { get; init; }

    public string? Report { get; init; }

    /// <summary>Gets the program that reads the facts of files; null for the one on the path, <c>none</c> for none.</summary>
    public string? Ffprobe { get; init; }

    public int Concurrency { get; init; } = DefaultConcurrency;

    /// <summary>Gets how long an upload whose response was lost may take to appear at the service.</summary>
    public TimeSpan Settle { get; init; } = DefaultSettle;

    public bool WaitsForLimit { get; init; }

    public bool RetriesFailed { get; init; }

    public bool IsDryRun { get; init; }

    /// <summary>Gets the path of the journal: beside what is ingested, so that it goes where that goes.</summary>
    public string JournalPath => Path.GetFullPath(Journal ?? Path.Combine(Folder ?? Path.GetDirectoryName(Path.GetFullPath(UrlFile!))!, ".twelvelabs", "ingest.db"));
}
