using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

internal static partial class BatchRules
{
    public static void Check(SourceDocument document, YamlNode operation, string id, List<Problem> problems)
    {
        if ((operation as YamlMappingNode)?.Find(Extensions.Many) is not { } many)
        {
            return;
        }

        if (many.Text("method") is not { } method || !Verb().IsMatch(method))
        {
            problems.Add(document.At(many, "TLD0033", $"{Extensions.Many} of {id} must name its method in PascalCase"));
        }

        if (!int.TryParse(many.Text("concurrency"), NumberStyles.None, CultureInfo.InvariantCulture, out var concurrency) || concurrency < 1)
        {
            problems.Add(document.At(many, "TLD0033", $"{Extensions.Many} of {id} must say how many calls it makes at a time: concurrency, 1 or more"));
        }

        if (operation.Map("requestBody") is null)
        {
            problems.Add(document.At(many, "TLD0033", $"{id} has no body, so there are no requests of which there could be many"));
        }
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Verb();
}
