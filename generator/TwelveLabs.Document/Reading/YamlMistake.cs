using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace TwelveLabs.Document;

/// <summary>Finds where a mistake in YAML began, which the parser tells of where it was noticed.</summary>
internal static class YamlMistake
{
    /// <summary>Returns the place and the message.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="noticed">Where the parser stopped, or null if it does not know.</param>
    /// <param name="message">What the parser says.</param>
    public static (Mark? Place, string Message) Find(string text, Mark? noticed, string message)
    {
        var brackets = new Stack<Mark>();
        Scalar? quoted = null;
        try
        {
            var scanner = new Scanner(new StringReader(text));

            // The scanner does not go on after what it calls an error: it returns the same token for ever.
            while (scanner.MoveNext() && scanner.Current is not Error && !(noticed is { } end && scanner.Current!.Start.Index > end.Index))
            {
                switch (scanner.Current)
                {
                    case FlowSequenceStart or FlowMappingStart:
                        brackets.Push(scanner.Current.Start);
                        break;
                    case FlowSequenceEnd or FlowMappingEnd when brackets.Count > 0:
                        brackets.Pop();
                        break;
                    case Scalar { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } scalar when scalar.Start.Line < scalar.End.Line:
                        quoted = scalar;
                        break;
                }
            }
        }
        catch (YamlException e) when (e.Message.Contains("quoted scalar", StringComparison.Ordinal))
        {
            return (e.Start, "a quote that begins here is not closed");
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // The parser tells the same; the second is what it says of a bracket that is never closed.
        }

        if (quoted is not null)
        {
            return (quoted.Start, $"a quote that begins here ends in line {quoted.End.Line} only, after which nothing is as it should be: close it");
        }

        return brackets.TryPeek(out var bracket) ? (bracket, "a bracket that begins here is not closed") : (noticed, message);
    }
}
