using System.Text.RegularExpressions;
using TwelveLabs.Document;

namespace TwelveLabs.Fuzzing.Targets;

/// <summary>A document, as bytes. The tool must accept it or say at which line it is wrong.</summary>
internal sealed partial class DocumentTarget : IFuzzTarget
{
    private readonly string _directory = Directory.CreateTempSubdirectory("twelvelabs-fuzzing-").FullName;

    public DocumentTarget()
    {
        Directory.CreateDirectory(Path.Combine(_directory, "examples"));
        foreach (var name in new[] { "things", "thing" })
        {
            File.WriteAllText(Path.Combine(_directory, "examples", $"{name}.json"), "{}");
        }
    }

    public IEnumerable<byte[]> Seeds => [File.ReadAllBytes(Path.Combine(Examples.Repository, "tests", "TwelveLabs.Spec.Tests", "Building", "Things.yaml"))];

    public void Run(byte[] input)
    {
        var file = Path.Combine(_directory, "document.yaml");
        File.WriteAllBytes(file, input);
        using var errors = new StringWriter();
        var code = Tool.Run([file, "--view", Path.Combine(_directory, "view.json")], TextWriter.Null, errors);
        var lines = errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (code is not (0 or 1) || (code == 1) != (lines.Length > 0) || lines.Any(line => !Problem().IsMatch(line)))
        {
            throw new Finding($"code {code}: {errors}");
        }
    }

    [GeneratedRegex(@"^[^\r\n]+?\(\d+,\d+\): error TLD\d{4}: .+$")]
    private static partial Regex Problem();
}
