using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>What a search option finds in a video that nobody looks at: annotations of the transcript, or a stand-in for them.</summary>
internal static class VideoCues
{
    private const double TitleCard = 5;

    /// <summary>The cues of one kind. Without annotations a video shows its own name as a title card, and its speech stands in for its pictures.</summary>
    public static IEnumerable<Cue> Of(VideoRecord video, string kind) => Of(video.Source, kind);

    public static IEnumerable<Cue> Of(VideoSource source, string kind)
    {
        var own = source.Cues.Where(cue => cue.Kind == kind).ToList();
        return own.Count > 0 || kind != Cue.WrittenText ? own : [new Cue(0, Math.Min(TitleCard, source.Facts.Duration), Title(source.FileName), Cue.WrittenText)];
    }

    /// <summary>Everything that full-text search should know of a video.</summary>
    public static IEnumerable<Cue> Searchable(VideoSource source) =>
        new[] { Cue.Speech, Cue.Visual, Cue.WrittenText, Cue.Logo }.SelectMany(kind => Of(source, kind));

    public static string Title(string fileName)
    {
        var words = Path.GetFileNameWithoutExtension(fileName).Split(['_', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? string.Join(' ', words) : fileName;
    }
}
