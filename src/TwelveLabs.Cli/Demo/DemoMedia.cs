namespace TwelveLabs.Cli.Demo;

/// <summary>Represents the folder of the demo, and the queries and the prompt for it.</summary>
/// <param name="Folder">The full path of the folder.</param>
/// <param name="Name">What the folder is called in the output.</param>
/// <param name="Queries">The search queries; empty if nothing is known about the videos.</param>
/// <param name="Prompt">The prompt for the generated text.</param>
internal sealed record DemoMedia(string Folder, string Name, IReadOnlyList<string> Queries, string Prompt)
{
    public static DemoMedia Choose(DirectoryInfo? folder) => folder is null
        ? new DemoMedia(
            Path.Combine(AppContext.BaseDirectory, "Demo", "Videos"),
            "Videos",
            ["a great storm at the harbour", "Who won the football match?", "how to make the sauce"],
            "Why was the harbour wall built, and what is sold at the market?")
        : new DemoMedia(folder.FullName, folder.ToString(), [], "What is this video about? Answer in a few sentences.");
}
