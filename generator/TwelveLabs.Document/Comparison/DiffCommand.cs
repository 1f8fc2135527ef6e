using System.Text.RegularExpressions;

namespace TwelveLabs.Document.Comparison;

/// <summary>Compares the document, the public API and the requests with those of another commit.</summary>
internal static partial class DiffCommand
{
    private const string Document = "spec/twelvelabs-v1.2.yaml";
    private const string Snapshots = "tests/TwelveLabs.Generator.Tests/Snapshots/Api";
    private const string WireSnapshots = "tests/TwelveLabs.Generator.Tests/Snapshots/Wire";

    /// <summary>Writes the report.</summary>
    /// <returns>0; with <paramref name="isCheck"/> 1 if the version or the changelog do not fit.</returns>
    public static int Run(string? reference, string directory, bool isCheck, TextWriter output, TextWriter errors)
    {
        try
        {
            var report = Compare(reference, directory, out var changelog);
            report.Write(output);
            var faults = isCheck ? ReleaseRules.Check(report, changelog).ToList() : [];
            foreach (var fault in faults)
            {
                errors.WriteLine(fault);
            }

            return faults.Count == 0 ? 0 : 1;
        }
        catch (ComparisonException e)
        {
            errors.WriteLine(e.Message);
            return 2;
        }
    }

    private static Report Compare(string? given, string directory, out string changelog)
    {
        var repository = GitRepository.Containing(Path.Combine(Path.GetFullPath(directory), "."));
        var reference = given ?? repository.Base();
        repository.Verify(reference);
        changelog = File.ReadAllText(repository.Full("CHANGELOG.md"));
        var current = VersionIn(File.ReadAllText(repository.Full("Directory.Build.props"))) ?? throw new ComparisonException("Directory.Build.props names no version");
        var old = repository.Read(reference, Document);
        var now = ElementReader.Read(SourceDocument.Load(repository.Full(Document)));
        return new(
            reference,
            VersionIn(repository.Read(reference, "Directory.Build.props") ?? ""),
            current,
            old is null,
            old is null ? [] : Comparer.Compare(Read(reference, old), now),
            TextChanges.Between(repository, reference, Snapshots),
            TextChanges.Between(repository, reference, WireSnapshots));
    }

    private static Element Read(string reference, string yaml)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("twelvelabs-diff-").FullName, "document.yaml");
        try
        {
            File.WriteAllText(file, yaml);
            return ElementReader.Read(SourceDocument.Load(file));
        }
        catch (Exception e) when (e is DocumentException or NullReferenceException or InvalidOperationException or InvalidCastException or KeyNotFoundException)
        {
            throw new ComparisonException($"the document of {reference} cannot be read by this version of the tool: {e.Message}");
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static Version? VersionIn(string properties) => VersionElement().Match(properties) is { Success: true } match ? System.Version.Parse(match.Groups[1].Value) : null;

    [GeneratedRegex(@"<Version>(\d+\.\d+\.\d+)")]
    private static partial Regex VersionElement();
}
