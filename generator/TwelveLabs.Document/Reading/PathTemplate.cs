using System.Text.RegularExpressions;

namespace TwelveLabs.Document;

/// <summary>A path with parameters, such as <c>/indexes/{index-id}</c>.</summary>
internal static partial class PathTemplate
{
    public static IEnumerable<string> Parameters(string path) => Parameter().Matches(path).Select(match => match.Groups[1].Value);

    /// <summary>Returns the path without the names of its parameters.</summary>
    public static string Shape(string path) => Parameter().Replace(path, "{}");

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Parameter();
}
