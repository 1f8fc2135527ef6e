using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.Text;

/// <summary>Generates text about a video from its transcript. It is always the same for the same video, and makes no claim beyond the transcript.</summary>
internal sealed class Narrator(VideoSource source)
{
    private readonly IReadOnlyList<Cue> _cues = source.Cues;

    public string Title
    {
        get
        {
            var words = Keywords(3);
            return words.Count > 0 ? string.Join(", ", words.Select(Capital)) : Capital(VideoCues.Title(source.FileName));
        }
    }

    public IReadOnlyList<string> Topics => Keywords(5) is { Count: > 0 } words ? words : [VideoCues.Title(source.FileName)];

    public IEnumerable<string> Hashtags => Topics.Select(topic => "#" + string.Concat(topic.Split(' ')));

    public string Summary
    {
        get
        {
            var opening = $"The video {source.FileName} runs for {Length(source.Facts.Duration)}.";
            if (_cues.Count == 0)
            {
                return $"{opening} Nothing is known of what is said in it.";
            }

            var recurring = Keywords(4);
            var words = recurring.Count > 0 ? $" Words that recur are {Listed(recurring)}." : "";
            return _cues.Count == 1
                ? $"{opening} It says: {Quoted(_cues[0])}.{words}"
                : $"{opening} It begins with {Quoted(_cues[0])}, comes to {Quoted(_cues[_cues.Count / 2])} and ends with {Quoted(_cues[^1])}.{words}";
        }
    }

    /// <summary>Returns a response to a prompt, from the cues that match it best.</summary>
    public string Answer(string prompt, IReadOnlyList<Cue> relevant)
    {
        // A prompt that matches nothing in the transcript, such as "sum it up", refers to the whole video.
        if (relevant.Count == 0)
        {
            return Summary;
        }

        var passages = relevant.OrderBy(cue => cue.Start).Select(cue => $"From {Clock(cue.Start)} to {Clock(cue.End)}: {Quoted(cue)}.");
        return $"On {Listed([.. Words.Telling(prompt).Take(4)])}, the video {source.FileName} says this. {string.Join(' ', passages)}";
    }

    /// <summary>Returns the cues as a few chapters with about the same number of cues each.</summary>
    public IReadOnlyList<Chapter> Chapters()
    {
        if (_cues.Count == 0)
        {
            return [new Chapter(0, source.Facts.Duration, Title, Summary)];
        }

        var size = (int)Math.Ceiling(_cues.Count / Math.Clamp(Math.Ceiling(_cues.Count / 4.0), 1, 8));
        var parts = _cues.Chunk(size).ToList();
        return
        [
            .. parts.Select((part, at) =>
            {
                var end = at + 1 < parts.Count ? parts[at + 1][0].Start : Math.Max(part[^1].End, source.Facts.Duration);
                var words = Words.Frequent(part.Select(cue => cue.Text), 3);
                var title = words.Count > 0 ? string.Join(", ", words.Select(Capital)) : Capital(part[0].Text);
                return new Chapter(at == 0 ? 0 : part[0].Start, end, title, string.Join(' ', part.Select(cue => cue.Text)));
            }),
        ];
    }

    /// <summary>Returns the cues with the most words that recur in the video, ordered by time.</summary>
    public IReadOnlyList<Cue> Highlights()
    {
        if (_cues.Count == 0)
        {
            return [new Cue(0, Math.Min(5, source.Facts.Duration), Title, Cue.Visual)];
        }

        var telling = Keywords(10).ToHashSet(StringComparer.Ordinal);
        return [.. _cues.OrderByDescending(cue => Words.Of(cue.Text).Distinct().Count(telling.Contains)).ThenBy(cue => cue.Start).Take(3).OrderBy(cue => cue.Start)];
    }

    public static string Clock(double seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)seconds / 60:00}:{(int)seconds % 60:00}");

    private IReadOnlyList<string> Keywords(int count) => Words.Frequent(_cues.Select(cue => cue.Text), count);

    private static string Length(double seconds) => seconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(seconds, 1)} seconds")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(seconds / 60, 1)} minutes");

    private static string Quoted(Cue cue) => $"“{cue.Text.TrimEnd('.')}”";

    private static string Listed(IReadOnlyList<string> words) =>
        words.Count > 1 ? $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}" : words[0];

    private static string Capital(string word) => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}

/// <summary>Represents a time range of a video with a title and its text.</summary>
internal sealed record Chapter(double Start, double End, string Title, string Text);
