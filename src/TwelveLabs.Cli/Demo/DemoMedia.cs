namespace TwelveLabs.Cli.Demo;

/// <summary>Represents the video of the demo, its transcript, and the queries and prompt for it.</summary>
/// <param name="Video">The path of the video.</param>
/// <param name="Transcript">The path of its transcript, or null if the service creates one.</param>
/// <param name="Queries">The search queries; empty if nothing is known about the video.</param>
/// <param name="Prompt">The prompt for the generated text.</param>
internal sealed record DemoMedia(string Video, string? Transcript, IReadOnlyList<string> Queries, string Prompt)
{
    public static DemoMedia Choose(string? video, string? transcript) =>
        video is null
            ? new DemoMedia(
                Shipped("newsroom.mp4"),
                transcript ?? Shipped("newsroom.srt"),
                ["Who won the football match?", "a storm at the harbour"],
                "What about the storm, the football match and the bridge?")
            : new DemoMedia(video, transcript, [], "What is this video about? Answer in a few sentences.");

    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "Demo", name);
}
