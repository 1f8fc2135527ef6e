using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo;

/// <summary>Represents the state that the steps share: the client, the screen, and what was created so far.</summary>
internal sealed class DemoState(DemoService service, DemoSettings settings, Screen screen)
{
    public TwelveLabsClient Client => service.Client;

    public bool IsLocal => service.IsLocal;

    public DemoMedia Media => settings.Media;

    public string VideoName => Path.GetFileName(settings.Media.Video);

    public string Prompt => settings.Prompt ?? settings.Media.Prompt;

    /// <summary>Gets the path of the page that is written, or null for one in a directory of its own.</summary>
    public string? Page => settings.Page;

    public Screen Screen => screen;

    public string IndexName { get; } = settings.IndexName
        ?? string.Create(CultureInfo.InvariantCulture, $"demo-{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Random.Shared.Next(0x10000):x4}");

    /// <summary>Gets or sets the id of the index to clean up, or null before it is created.</summary>
    public string? IndexId { get; set; }

    public string TaskId { get; set; } = "";

    public string VideoId { get; set; } = "";

    /// <summary>Gets or sets the search queries. For an unknown video they can come from the generated text.</summary>
    public IReadOnlyList<string> Queries { get; set; } = settings.Queries is { Count: > 0 } asked ? asked : settings.Media.Queries;
}
