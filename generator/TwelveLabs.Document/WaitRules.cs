using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>What is said of a long-running operation belongs together.</summary>
internal static partial class WaitRules
{
    public static void Check(SourceDocument document, YamlNode operation, string id, List<Problem> problems)
    {
        if (operation.Map(Extensions.Wait) is not { } wait)
        {
            return;
        }

        if (wait.Find("completed") is not null || wait.Find("present") is not null)
        {
            Completed(document, wait, id, problems);
        }

        if (wait.Find("id") is not null && (wait.Find("starts") is null || !int.TryParse(wait.Text("concurrency"), out var most) || most < 1))
        {
            problems.Add(document.At(
                wait, "TLD0042", $"{Extensions.Wait} of {id} must say of which operation's response 'id' is a property, and how many run at a time: starts, and concurrency of 1 or more"));
        }
    }

    private static void Completed(SourceDocument document, YamlMappingNode wait, string id, List<Problem> problems)
    {
        if (wait.Text("completed") is not { } name || !TypeName().IsMatch(name) || document.Root.Map("components").Map("schemas")?.Find(name) is not null)
        {
            problems.Add(document.At(wait, "TLD0042", $"{Extensions.Wait} of {id} must name the type of its result in PascalCase, and no schema has that name: completed"));
        }

        if (!wait.Find("present").Texts().Any())
        {
            problems.Add(document.At(wait, "TLD0042", $"{Extensions.Wait} of {id} must list the properties that are there at the end: present"));
        }
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$")]
    private static partial Regex TypeName();
}
