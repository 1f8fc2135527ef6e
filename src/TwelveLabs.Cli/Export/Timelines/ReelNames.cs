namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Gives each video a reel name of its own, of at most eight letters and digits, as edit decision lists have them.</summary>
internal sealed class ReelNames
{
    private const int Longest = 8;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "AX", "BL" };

    public string Of(Video video)
    {
        if (_names.TryGetValue(video.Id, out var known))
        {
            return known;
        }

        var stem = Files.SafeFileName.Stem(video.Metadata?.Filename, video.Id);
        var letters = string.Concat(stem.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        letters = letters.Length > 0 ? letters : "REEL";
        var name = letters[..Math.Min(letters.Length, Longest)];
        for (var number = 2; !_taken.Add(name); number++)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            name = letters[..Math.Min(letters.Length, Longest - digits.Length)] + digits;
        }

        return _names[video.Id] = name;
    }
}
