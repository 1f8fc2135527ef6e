namespace TwelveLabs.Properties.Tests.Checking;

/// <summary>Texts with all that has a meaning in URLs, headers, forms and JSON.</summary>
internal static class Texts
{
    private static readonly Gen<string> Pieces = Gen.Frequency(
        (4, Gen.Char['a', 'z'].Select(c => c.ToString())),
        (4, OneOf("/", "\\", "..", ".", "?", "#", "%", "%2F", "%00", "&", "=", "+", ";", ":", "@", ",", "\"", "'", "<", "{id}", "[gte]", "*", "=?", "--")),
        (2, OneOf("\r", "\n", "\r\n", "\r\n\r\n", "\0", "\t", " ", "\u007f", "\u0085", "\u2028", "\ufeff", "\b", "\u001b")),
        (2, OneOf("é", "日本", "🎬", "e\u0301", "\u202e", "ß", "ﬁ", "\uffff", "İ")),
        (1, OneOf("\r\nX-Evil: 1\r\n\r\n", "\"; filename=\"x", "\r\n--", "../../engines", "//host/", "null", "-0", "1e400")));

    /// <summary>Any text that UTF-8 can hold, also an empty one.</summary>
    public static Gen<string> Any { get; } = Pieces.List[0, 8].Select(string.Concat);

    public static Gen<string> NotEmpty { get; } = Pieces.List[1, 8].Select(string.Concat);

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
