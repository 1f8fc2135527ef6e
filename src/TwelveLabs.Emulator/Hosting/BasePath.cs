using System.Text.RegularExpressions;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>
/// Removes the version and the Playground's prefix <c>/p</c> from a path. Other 1.x versions are served as v1.2 with a warning, because
/// rejecting them helps no test.
/// </summary>
internal static partial class BasePath
{
    public static string? Strip(string path, IHeaderDictionary headers)
    {
        var match = Version().Match(path);
        if (!match.Success)
        {
            return null;
        }

        if (match.Groups["minor"].Value != "2")
        {
            headers["X-Emulator-Warning"] = $"{match.Groups["version"].Value} is not served; this is v1.2";
        }

        return match.Groups["rest"].Value;
    }

    [GeneratedRegex(@"^(/p)?/(?<version>v1\.(?<minor>\d+)(\.\d+)?)(?<rest>/.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Version();
}
