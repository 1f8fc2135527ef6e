using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo;

/// <summary>What the steps share: whom they talk to, where they write, and what has been made so far.</summary>
internal sealed class DemoState(DemoService service, DemoSettings settings, Screen screen)
{
    public TwelveLabsClient Client => service.Client;

    public bool IsLocal => service.IsLocal;

    public DemoMedia Media => settings.Media;

    public string VideoName => Path.GetFileName(settings.Media.Video);

    public string Prompt => settings.Prompt ?? settings.Media.Prompt;

    public Screen Screen => screen;

    public string IndexName { get; } = settings.IndexName
        ?? string.Create(CultureInfo.InvariantCulture, $"demo-{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Random.Shared.Next(0x10000):x4}");

    /// <summary>The index, once there is one to clean up.</summary>
    public string? IndexId { get; set; }

    public string TaskId { get; set; } = "";

    public string VideoId { get; set; } = "";

    /// <summary>What to search for. What is written about an unknown video can tell.</summary>
    public IReadOnlyList<string> Queries { get; set; } = settings.Queries is { Count: > 0 } asked ? asked : settings.Media.Queries;
}
