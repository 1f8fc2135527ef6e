using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Decides what a property is called in C#: as the document says, else PascalCase of its name on the wire.</summary>
internal static class PropertyNames
{
    public static string Of(string wire, JsonNode? property) => property?[Extensions.Name]?.GetValue<string>() ?? Pascal(wire);

    public static string Of(string wire, YamlNode property) => property.Text(Extensions.Name) ?? Pascal(wire);

    /// <summary>Returns the name of a parameter that becomes a property.</summary>
    public static string Of(YamlNode parameter) => Of(parameter.Text("name")!, parameter);

    /// <summary>Returns the name of a parameter that becomes an argument.</summary>
    public static string Argument(string wire) => Pascal(wire) is { Length: > 0 } name ? CSharpName.Escape(Camel(name)) : "";

    public static string Pascal(string wire) =>
        string.Concat(Words(wire).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Returns a name in PascalCase as that of a parameter.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    // Whatever cannot be in a name separates words.
    private static string[] Words(string wire) =>
        new string([.. wire.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
