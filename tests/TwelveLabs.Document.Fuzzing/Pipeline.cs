using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TwelveLabs.Document.Fuzzing;

/// <summary>The build from a document to a compilation, in a directory of its own.</summary>
internal sealed partial class Pipeline(string directory)
{
    private readonly string _types = Path.Combine(Places.Repository, "src", "TwelveLabs");

    /// <summary>What the document tool said of the last document.</summary>
    public string Printed { get; private set; } = "";

    /// <summary>Runs the document tool.</summary>
    /// <returns>Whether it accepts the document, and what is wrong with the tool if anything is.</returns>
    public (bool IsAccepted, string? Finding) Accept(string yaml)
    {
        File.WriteAllText(Path.Combine(directory, "document.yaml"), yaml);
        using var errors = new StringWriter();
        try
        {
            var code = Tool.Run([Path.Combine(directory, "document.yaml"), "--sources", _types, "--view", Path.Combine(directory, "view.json"), "--commands", Path.Combine(directory, "commands.cs")], errors);
            var odd = errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(line => !Problem().IsMatch(line));
            Printed = errors.ToString();
            return (code == 0, odd is null && code is 0 or 1 ? null : $"it printed: {odd}");
        }
        catch (Exception e)
        {
            return (false, $"it threw: {e}");
        }
    }

    /// <summary>Generates and compiles the client of the accepted document.</summary>
    /// <returns>The errors of the compiler; none for a client that compiles.</returns>
    public IReadOnlyList<string> Compile()
    {
        try
        {
            return SdkCompilation.Errors(Generate());
        }
        catch (InvalidOperationException e)
        {
            return [e.Message];
        }
    }

    /// <summary>Returns the client of the accepted document, as NSwag writes it.</summary>
    public string Generate()
    {
        var generated = Path.Combine(directory, "client.cs");
        File.Delete(generated);
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "exec", Places.NSwag, "run", Path.Combine(Places.Repository, "spec", "twelvelabs.nswag"),
                $"/variables:View={Path.Combine(directory, "view.json")},Output={generated},Templates={Path.Combine(Places.Repository, "generator", "templates")}",
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0 || !File.Exists(generated))
        {
            throw new InvalidOperationException($"NSwag failed: {(output.Result + error).Split('\n').FirstOrDefault(line => line.Contains("Exception", StringComparison.Ordinal))}");
        }

        BlankLineRemover.File(generated, generated);
        return File.ReadAllText(generated);
    }

    [GeneratedRegex(@"^[^\r\n]+?\(\d+,\d+\): error TLD\d{4}: .+$")]
    private static partial Regex Problem();
}
