using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Media;

/// <summary>Finds the transcript of a video that was sent without one: a <c>.srt</c> or <c>.vtt</c> file with the same name.</summary>
internal sealed class TranscriptFinder(EmulatorServices services)
{
    private const long LongestTranscript = 16 * 1024 * 1024;
    private static readonly string[] Extensions = [".srt", ".vtt"];

    /// <summary>Returns the transcript from the configured directory, or null if there is none.</summary>
    public IReadOnlyList<Cue>? ByName(string fileName) =>
        services.Options.TranscriptsDirectory is { } directory ? Read(Extensions.Select(extension => Path.Combine(directory, Path.GetFileNameWithoutExtension(fileName) + extension))) : null;

    public static bool IsTranscript(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Cue>? BesideFile(string path) => Read(Extensions.Select(extension => Path.ChangeExtension(path, extension)));

    public async Task<IReadOnlyList<Cue>?> BesideAsync(Uri video, CancellationToken cancellationToken)
    {
        foreach (var extension in Extensions)
        {
            var address = new UriBuilder(video) { Path = Path.ChangeExtension(video.AbsolutePath, extension) }.Uri;
            if (await services.Fetcher.TranscriptAsync(address, cancellationToken).ConfigureAwait(false) is { } text)
            {
                return TryParse(text);
            }
        }

        return null;
    }

    /// <summary>Returns the transcription at a URL. One that cannot be fetched is looked up by its file name.</summary>
    public async Task<IReadOnlyList<Cue>?> FromUrlAsync(string url, string parameter, CancellationToken cancellationToken, params string[] furtherSchemes)
    {
        var address = UrlFetcher.Parse(url, parameter, furtherSchemes);
        if (!services.Fetcher.Fetches(address, parameter))
        {
            return ByName(Uri.UnescapeDataString(address.Segments[^1]));
        }

        return await services.Fetcher.TranscriptAsync(address, cancellationToken).ConfigureAwait(false) is { } text
            ? Parse(text, parameter)
            : throw Errors.ParameterInvalid(parameter, $"there is no transcription at '{url}'.");
    }

    public static IReadOnlyList<Cue> Parse(string text, string parameter)
    {
        try
        {
            return TranscriptParser.Parse(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw Errors.ParameterInvalid(parameter, exception.Message);
        }
    }

    private static IReadOnlyList<Cue>? Read(IEnumerable<string> paths) =>
        paths.FirstOrDefault(path => File.Exists(path) && new FileInfo(path).Length <= LongestTranscript) is { } found ? TryParse(File.ReadAllText(found)) : null;

    // An unrelated file beside a video is not an error of the caller.
    private static IReadOnlyList<Cue>? TryParse(string text)
    {
        try
        {
            return TranscriptParser.Parse(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }
}
