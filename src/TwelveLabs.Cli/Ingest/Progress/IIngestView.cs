using TwelveLabs.Cli.Ingest.Results;
using TwelveLabs.Cli.Ingest.Sources;

namespace TwelveLabs.Cli.Ingest.Progress;

/// <summary>Shows the progress of an ingest. Its methods are called from several threads.</summary>
internal interface IIngestView
{
    /// <summary>Shows what is done with a video.</summary>
    void Working(VideoItem item, string stage);

    /// <summary>Shows how much of a video was sent.</summary>
    void Sent(VideoItem item, long bytes);

    /// <summary>Shows what became of a video.</summary>
    void Done(VideoResult result);

    /// <summary>Shows a message about the whole.</summary>
    void Tell(string message);
}
