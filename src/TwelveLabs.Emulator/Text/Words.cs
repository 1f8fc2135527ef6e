using System.Text;

namespace TwelveLabs.Emulator.Text;

/// <summary>Splits text into words and distinguishes meaningful words from common ones.</summary>
internal static class Words
{
    private static readonly HashSet<string> Common = new(
        ("a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing "
        + "down during each few find for from further get give had has have having he her here hers him his how i if in into is it its just let like me more "
        + "most my no nor not now of off on once only or other our ours out over own please s same scene scenes she should show so some such t tell than that the their "
        + "them then there these they this those through to too under until up us very video was we were what when where which while who whom whose why will "
        + "with would you your").Split(' '),
        StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else
            {
                Finish();
            }
        }

        Finish();
        return words;

        void Finish()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
            }

            word.Clear();
        }
    }

    /// <summary>Returns the distinct meaningful words, or all words if none is meaningful.</summary>
    public static IReadOnlyList<string> Telling(string text)
    {
        var all = Of(text).Distinct(StringComparer.Ordinal).ToList();
        var telling = all.Where(word => !Common.Contains(word)).ToList();
        return telling.Count > 0 ? telling : all;
    }

    /// <summary>Returns the most frequent words in descending order; of equally frequent words, the earlier is first.</summary>
    public static IReadOnlyList<string> Frequent(IEnumerable<string> texts, int count) =>
    [
        .. texts.SelectMany(Of)
            .Where(word => word.Length > 2 && !Common.Contains(word) && !char.IsAsciiDigit(word[0]))
            .CountBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value)
            .Take(count)
            .Select(pair => pair.Key),
    ];

    public static bool ContainsPhrase(string text, string phrase)
    {
        var (words, wanted) = (Of(text), Of(phrase));
        return wanted.Count > 0 && Enumerable.Range(0, Math.Max(0, words.Count - wanted.Count + 1)).Any(at => words.Skip(at).Take(wanted.Count).SequenceEqual(wanted, StringComparer.Ordinal));
    }
}
