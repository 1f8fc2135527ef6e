using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Provides the cues that a search option finds: annotations of the transcript, or a substitute, because videos are not analyzed.</summary>
internal static class VideoCues
{
    private const double TitleCard = 5;

    /// <summary>Returns the cues of one kind. Without annotations, the file name is the text, as a title card, and speech replaces the images.</summary>
    public static IEnumerable<Cue> Of(VideoRecord video, string kind) => Of(video.Source, kind);

    public static IEnumerable<Cue> Of(VideoSource source, string kind)
    {
        var own = source.Cues.Where(cue => cue.Kind == kind).ToList();
        return own.Count > 0 || kind != Cue.WrittenText ? own : [new Cue(0, Math.Min(TitleCard, source.Facts.Duration), Title(source.FileName), Cue.WrittenText)];
    }

    /// <summary>Returns all cues of a video for full-text search.</summary>
    public static IEnumerable<Cue> Searchable(VideoSource source) =>
        new[] { Cue.Speech, Cue.Visual, Cue.WrittenText, Cue.Logo }.SelectMany(kind => Of(source, kind));

    public static string Title(string fileName)
    {
        var words = Path.GetFileNameWithoutExtension(fileName).Split(['_', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? string.Join(' ', words) : fileName;
    }
}
