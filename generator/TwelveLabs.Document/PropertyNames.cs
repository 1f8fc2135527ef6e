using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Decides what a property is called in C#: as the document says, else PascalCase of its name on the wire.</summary>
internal static class PropertyNames
{
    private static readonly char[] Separators = ['_', '-', '.', '$'];

    public static string Of(string wire, JsonNode? property) => property?[Extensions.Name]?.GetValue<string>() ?? Pascal(wire);

    public static string Pascal(string wire) =>
        string.Concat(wire.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Returns a name in PascalCase as that of a parameter.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static bool IsPascal(string name) => name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetterOrDigit);
}
