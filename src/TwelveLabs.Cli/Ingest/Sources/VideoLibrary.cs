using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Ingest.Sources;

/// <summary>Represents all that is to be ingested, with what the user says about it.</summary>
internal sealed class VideoLibrary
{
    private readonly Dictionary<VideoItem, UserMetadata> _metadata;
    private readonly HashSet<string> _names;

    private VideoLibrary(IReadOnlyList<VideoItem> items, MetadataTable table)
    {
        Items = items;
        _names = items.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        FileNames = items.Where(item => item.Path is not null).Select(item => item.SentName).ToHashSet(StringComparer.Ordinal);
        _metadata = items.Select(item => (Item: item, Metadata: table.Of(item))).Where(pair => pair.Metadata is not null).ToDictionary(pair => pair.Item, pair => pair.Metadata!);
    }

    public IReadOnlyList<VideoItem> Items { get; }

    public IReadOnlySet<string> FileNames { get; }

    public static VideoLibrary Read(IngestSettings settings, Screen screen)
    {
        var table = settings.MetadataFile is { } file ? MetadataTable.Read(file) : MetadataTable.Empty;
        var finder = settings.Folder is { } folder ? new VideoFinder(folder, settings.IsRecursive, settings.Include, settings.Exclude) : null;
        var library = new VideoLibrary([.. finder?.Find() ?? [], .. settings.UrlFile is { } urls ? UrlList.Read(urls) : []], table);
        foreach (var directory in finder?.Unreadable ?? [])
        {
            screen.Status($"The directory {directory} cannot be read and is left out.");
        }

        foreach (var name in table.Unused)
        {
            screen.Status($"--metadata: there is no video '{name}'.");
        }

        return library;
    }

    public bool Has(string name) => _names.Contains(name);

    public UserMetadata? MetadataOf(VideoItem item) => _metadata.GetValueOrDefault(item);
}
