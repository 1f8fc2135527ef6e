using Microsoft.CodeAnalysis.Text;

namespace TwelveLabs.Generator.Tests.Support;

/// <summary>A small input of the generator: C# as the templates write it. <c>[|…|]</c> marks where a diagnostic is expected.</summary>
internal sealed class Input
{
    public const string Path = "Input.cs";

    private const string Head = """
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;

        namespace TwelveLabs;


        """;

    public Input(string members)
    {
        var text = Head + members.ReplaceLineEndings("\n");
        var start = text.IndexOf("[|", StringComparison.Ordinal);
        if (start >= 0)
        {
            var end = text.IndexOf("|]", StringComparison.Ordinal) - "[|".Length;
            Marked = TextSpan.FromBounds(start, end);
            text = text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        }

        Text = text;
    }

    public string Text { get; }

    /// <summary>The marked place, or null when nothing is marked.</summary>
    public TextSpan? Marked { get; }
}
