using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Media;

/// <summary>Looks for the transcript of a video that came without one: a <c>.srt</c> or <c>.vtt</c> file of the same name.</summary>
internal sealed class TranscriptFinder(EmulatorServices services)
{
    private const long LongestTranscript = 16 * 1024 * 1024;
    private static readonly string[] Extensions = [".srt", ".vtt"];

    /// <summary>In the directory that the emulator was set up with.</summary>
    public IReadOnlyList<Cue>? ByName(string fileName) =>
        services.Options.TranscriptsDirectory is { } directory ? Read(Extensions.Select(extension => Path.Combine(directory, Path.GetFileNameWithoutExtension(fileName) + extension))) : null;

    public static IReadOnlyList<Cue>? BesideFile(string path) => Read(Extensions.Select(extension => Path.ChangeExtension(path, extension)));

    public async Task<IReadOnlyList<Cue>?> BesideAsync(Uri video, CancellationToken cancellationToken)
    {
        if (video.IsFile) return BesideFile(video.LocalPath);
        if (!IsLoopbackHttp(video)) return null;
        foreach (var extension in Extensions)
        {
            var address = new UriBuilder(video) { Path = Path.ChangeExtension(video.AbsolutePath, extension) }.Uri;
            if (await FetchAsync(address, cancellationToken).ConfigureAwait(false) is { } text) return TryParse(text);
        }

        return null;
    }

    /// <summary>A transcription that was sent by address; one that is out of reach is looked for by its name.</summary>
    public async Task<IReadOnlyList<Cue>?> FromUrlAsync(string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) throw Errors.ParameterInvalid("transcription_url", $"'{url}' is not a URL.");
        var text = address switch
        {
            { IsFile: true } => File.Exists(address.LocalPath) ? await File.ReadAllTextAsync(address.LocalPath, cancellationToken).ConfigureAwait(false) : null,
            _ when IsLoopbackHttp(address) => await FetchAsync(address, cancellationToken).ConfigureAwait(false),
            _ => null,
        };
        if (text is not null) return Parse(text, "transcription_url");
        if (address.IsFile || IsLoopbackHttp(address)) throw Errors.ParameterInvalid("transcription_url", $"there is no transcription at '{url}'.");
        return ByName(Uri.UnescapeDataString(address.Segments[^1]));
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

    private static bool IsLoopbackHttp(Uri address) => address is { IsLoopback: true, Scheme: "http" or "https" };

    private static IReadOnlyList<Cue>? Read(IEnumerable<string> paths) =>
        paths.FirstOrDefault(path => File.Exists(path) && new FileInfo(path).Length <= LongestTranscript) is { } found ? TryParse(File.ReadAllText(found)) : null;

    // A stray file beside a video is no mistake of the caller.
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

    private async Task<string?> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await services.Loopback.GetAsync(address, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false) : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
