using TwelveLabs.Cli.Connection;
using TwelveLabs.Cli.Ingest.Results;
using TwelveLabs.Cli.Search;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo;

/// <summary>Represents the state that the steps share: the service, the screen, and what was created so far.</summary>
internal sealed class DemoState(DemoService service, DemoSettings settings, Screen screen)
{
    public TwelveLabsClient Client => service.Connection.Client;

    public ServiceConnection Connection => service.Connection;

    public DemoMedia Media => settings.Media;

    public string Prompt => settings.Prompt ?? settings.Media.Prompt;

    /// <summary>Gets the path of the page that is written, or null for one in a directory of its own.</summary>
    public string? Page => settings.Page;

    public Screen Screen => screen;

    public string IndexName { get; } = settings.IndexName
        ?? string.Create(CultureInfo.InvariantCulture, $"demo-{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Random.Shared.Next(0x10000):x4}");

    /// <summary>Gets or sets the id of the index to clean up, or null before it is created.</summary>
    public string? IndexId { get; set; }

    /// <summary>Gets or sets what became of each video of the folder.</summary>
    public IReadOnlyList<VideoResult> Results { get; set; } = [];

    /// <summary>Gets the videos that are in the index.</summary>
    public IEnumerable<VideoResult> Videos => Results.Where(result => result.Status == VideoStatus.Indexed);

    /// <summary>Gets or sets the search queries. For unknown videos they can come from the generated text.</summary>
    public IReadOnlyList<string> Queries { get; set; } = settings.Queries is { Count: > 0 } asked ? asked : settings.Media.Queries;

    /// <summary>Gets or sets what the first query found.</summary>
    public FoundClips? Found { get; set; }

    /// <summary>Gets the video to write about: the best of the first query, else the first.</summary>
    public VideoResult Best => Videos.FirstOrDefault(video => video.VideoId == (Found?.Clips is [var clip, ..] ? clip.VideoId : null)) ?? Videos.First();
}
