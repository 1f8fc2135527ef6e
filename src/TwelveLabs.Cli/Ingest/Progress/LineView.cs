using TwelveLabs.Cli.Ingest.Results;
using TwelveLabs.Cli.Ingest.Sources;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Ingest.Progress;

/// <summary>Writes a line for each video that is done, for a file or a log.</summary>
internal sealed class LineView(Screen screen, int total) : IIngestView
{
    private readonly Lock _lock = new();
    private int _done;

    public void Working(VideoItem item, string stage)
    {
    }

    public void Sent(VideoItem item, long bytes)
    {
    }

    public void Done(VideoResult result)
    {
        lock (_lock)
        {
            screen.Status(string.Create(CultureInfo.InvariantCulture, $"[{++_done}/{total}] {result.StatusText} {result.Item.Name}{(result.Error is { } error ? $": {error}" : "")}"));
        }
    }

    public void Tell(string message)
    {
        lock (_lock)
        {
            screen.Status(message);
        }
    }
}
