using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Ingest.Sources;

/// <summary>Finds the transcripts beside the videos of one directory: <c>NAME.srt</c>, <c>NAME.vtt</c> or <c>NAME.en.srt</c>.</summary>
internal sealed partial class Sidecars(IEnumerable<FileSystemInfo> entries)
{
    private static readonly string[] Extensions = [".srt", ".vtt"];

    private readonly ILookup<string, FileSystemInfo> _byStem = entries
        .Where(entry => Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
        .SelectMany(entry => Stems(Path.GetFileNameWithoutExtension(entry.Name)).Select(stem => (stem, entry)))
        .ToLookup(pair => pair.stem, pair => pair.entry, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the transcript of a video: one without a language before one in English before any other.</summary>
    public string? TranscriptOf(string video)
    {
        var stem = Path.GetFileNameWithoutExtension(video);
        return _byStem[stem]
            .OrderBy(entry => LanguageIn(entry, stem) switch { "" => 0, "en" => 1, var other when other.StartsWith("en-", StringComparison.OrdinalIgnoreCase) => 2, _ => 3 })
            .ThenBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault()?.FullName;
    }

    private static string LanguageIn(FileSystemInfo entry, string stem) => Path.GetFileNameWithoutExtension(entry.Name)[stem.Length..].TrimStart('.').ToLowerInvariant();

    private static IEnumerable<string> Stems(string name) => LanguageEnding().Match(name) is { Success: true } ending ? [name, name[..ending.Index]] : [name];

    [GeneratedRegex(@"(?<=.)\.[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageEnding();
}
