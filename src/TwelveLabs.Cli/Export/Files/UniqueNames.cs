namespace TwelveLabs.Cli.Export.Files;

/// <summary>Gives each video a file name of its own. Of videos whose files have the same name, all but the first have their id in it.</summary>
/// <remarks>The id, and not a number: the name must not depend on which videos came before it in another run.</remarks>
internal sealed class UniqueNames
{
    // Some file systems do not tell upper from lower case.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Leaves a name to a video that has it already.</summary>
    public void Take(string name) => _taken.Add(name);

    public string Of(Video video)
    {
        var stem = SafeFileName.Stem(video.Metadata?.Filename, video.Id);
        var name = stem;
        for (var number = 1; !_taken.Add(name); number++)
        {
            name = $"{stem}-{SafeFileName.Of(video.Id)}{(number > 1 ? $"-{number}" : "")}";
        }

        return name;
    }
}
