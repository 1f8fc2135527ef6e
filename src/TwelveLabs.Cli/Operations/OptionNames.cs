using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Operations;

/// <summary>Names options in the messages of the client, which name members of the request.</summary>
internal static partial class OptionNames
{
    public static string In(string message, IReadOnlyList<ParameterSymbol> symbols)
    {
        var text = Member().Replace(message, match => symbols.FirstOrDefault(symbol => symbol.Parameter.Member == match.Groups[1].Value)?.DisplayName ?? match.Value);

        // What the framework adds to a message names the argument of the method.
        var end = text.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    [GeneratedRegex(@"\brequest\.([A-Za-z0-9]+)")]
    private static partial Regex Member();
}
