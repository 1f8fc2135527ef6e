using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that descriptions are text with `code` and paragraphs: whatever else Markdown or HTML has would show as it is written.</summary>
internal static partial class DescriptionRules
{
    public static void Check(SourceDocument document, ProblemList problems) => Walk(document.Root, problems);

    private static void Walk(YamlNode node, ProblemList problems)
    {
        switch (node)
        {
            case YamlSequenceNode list:
                foreach (var child in list.Children)
                {
                    Walk(child, problems);
                }

                break;
            case YamlMappingNode map:
                foreach (var (key, value, _) in map.Entries())
                {
                    if (key is "description" or "summary" && value is YamlScalarNode { Value: { } text })
                    {
                        Text(value, text, problems);
                    }
                    else if (key == "x-enumDescriptions")
                    {
                        foreach (var description in ((YamlSequenceNode)value).Children)
                        {
                            Text(description, ((YamlScalarNode)description).Value!, problems);
                        }
                    }
                    else if (key is not ("example" or "default"))
                    {
                        Walk(value, problems);
                    }
                }

                break;
        }
    }

    private static void Text(YamlNode place, string text, ProblemList problems)
    {
        if (Markup().Match(Code().Replace(text, "")) is { Success: true } markup)
        {
            problems.Add(place, "TLD0024", $"'{markup.Value.Trim()}' is markup, which a tooltip shows as it is written: leave it out");
        }

        if (text.Count(c => c == '`') % 2 != 0)
        {
            problems.Add(place, "TLD0024", "a ` has no other that ends its code");
        }
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"</?[A-Za-z][^>]*>|<!--|\*\*|\]\(|^#+ |^\s*[-*+] |^\s*\d+\. |^\||^```", RegexOptions.Multiline)]
    private static partial Regex Markup();
}
