using System.Text.RegularExpressions;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>Words that the field does not use for what they stand for here, each with the word to use instead.</summary>
internal static partial class BannedWords
{
    private static readonly (Regex Word, string Instead)[] All =
    [
        (Reply(), "response"),
        (Answer(), "response, respond, return"),
        (Told(), "report, return, contain"),
        (Repeated(), "retry, retried"),
        (Again(), "retried, again"),
        (Limit(), "timeout"),
        (Struck(), "elapsed"),
        (Permit(), "lease, rate limiting"),
        (Piece(), "chunk"),
        (Heed(), "observe"),
        (Person(), "name the subject"),
        (Idiom(), "plain words"),
        (Cancelled(), "canceled"),
    ];

    /// <summary>Finds the banned words of a text, each with the words to use instead.</summary>
    public static IEnumerable<string> In(string text) =>
        from banned in All
        from Match match in banned.Word.Matches(text)
        select $"'{match.Value}' (say: {banned.Instead})";

    /// <summary>Splits a name of C# into words.</summary>
    public static string WordsOf(string name) => Hump().Replace(name, " ");

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[A-Z])|_")]
    private static partial Regex Hump();

    [GeneratedRegex(@"\brepl(y|ies|ied)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reply();

    [GeneratedRegex(@"\banswer(s|ed|ing)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Answer();

    [GeneratedRegex(@"\b(told|tells)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"\brepeat(s|ed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Repeated();

    [GeneratedRegex(@"\b((tried|sent) again|anew)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Again();

    [GeneratedRegex(@"\blimits? in time\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\bstr(uck|ikes?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Struck();

    [GeneratedRegex(@"\b(permits?|pac(ing|es?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Permit();

    [GeneratedRegex(@"\bpieces?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\b(heed(s|ed)?|patien(ce|t))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heed();

    [GeneratedRegex(@"\b(whoever|nobody|somebody|whomever)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Person();

    [GeneratedRegex(@"\b(at hand|come back|beforehand|altogether|goes on|whatever|looked at|looks at)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Idiom();

    [GeneratedRegex(@"\bcancell(ed|ing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cancelled();
}
