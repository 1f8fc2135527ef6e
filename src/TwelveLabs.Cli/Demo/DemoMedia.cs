namespace TwelveLabs.Cli.Demo;

/// <summary>The video of the demo, its transcript, and what is worth asking about it.</summary>
/// <param name="Video">The path of the video.</param>
/// <param name="Transcript">The path of its transcript, or null when the service shall make one.</param>
/// <param name="Queries">Questions to search for; empty when nothing is known of the video.</param>
/// <param name="Prompt">What to have written about it.</param>
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
