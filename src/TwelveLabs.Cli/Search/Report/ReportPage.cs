using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Search.Report;

/// <summary>Writes the page of a search: one file that needs no other but the videos, and no network.</summary>
internal static partial class ReportPage
{
    // In one script, in the order in which each uses what the ones before it declare.
    private static readonly string[] Scripts = ["data.js", "scores.js", "results.js", "player.js", "choice.js", "keys.js", "page.js"];

    public static string Of(ReportData data)
    {
        var (style, script) = (Resource("page.css"), string.Join('\n', Scripts.Select(Resource)));
        return Place().Replace(Resource("page.html"), place => place.Groups[1].Value switch
        {
            "style" => style,
            "script" => script,
            "style-hash" => Hash(style),
            "script-hash" => Hash(script),
            _ => ReportJson.Of(data),
        });
    }

    // The policy of the page allows this style and this script, and no other.
    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    // A browser hashes the text with the line ends of Linux, however the sources were checked out.
    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream($"Page.{name}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\{\{(style|script|style-hash|script-hash|data)\}\}")]
    private static partial Regex Place();
}
