using System.Buffers;
using System.Text;

namespace TwelveLabs.Cli.Export.Files;

/// <summary>Makes names of files from text of the service, which can hold anything: paths, reserved names, control characters.</summary>
internal static class SafeFileName
{
    // Leaves room for a suffix, an extension and the marks of a temporary file within the 255 bytes of most file systems.
    private const int MostBytes = 150;

    private const char Replacement = '_';

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. "0123456789¹²³".SelectMany(digit => (string[])[$"COM{digit}", $"LPT{digit}"])],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the name of a video's file without its folders and its extension, or else the name made from the video's id.</summary>
    public static string Stem(string? fileName, string id)
    {
        var last = (fileName ?? "").Split('/', '\\')[^1];
        var dot = last.LastIndexOf('.');
        return Of(dot >= 0 ? last[..dot] : last) is { Length: > 0 } stem ? stem : Of(id) is { Length: > 0 } named ? named : "video";
    }

    /// <summary>Returns a text as a name that every file system takes and that stays in its folder; empty if nothing is left of it.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kept = IsAllowed(rune) ? rune : new Rune(Replacement);
            bytes += kept.Utf8SequenceLength;
            if (bytes > MostBytes)
            {
                break;
            }

            clean.Append(kept.ToString());
        }

        // Windows drops points and blanks at the end; a point at the start hides the file, and a hyphen there is an option to other commands.
        var name = clean.ToString().TrimEnd('.', ' ').TrimStart('.', ' ');
        return name.StartsWith('-') || Reserved.Contains(name.Split('.')[0].TrimEnd()) ? Replacement + name : name;
    }

    private static bool IsAllowed(Rune rune) =>
        !(rune.IsBmp && Forbidden.Contains((char)rune.Value))
        && rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
