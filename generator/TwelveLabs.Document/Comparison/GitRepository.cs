using System.Diagnostics;

namespace TwelveLabs.Document.Comparison;

/// <summary>The repository that a document belongs to, as git has it at another commit.</summary>
internal sealed class GitRepository
{
    private readonly string _root;

    private GitRepository(string root) => _root = root;

    public static GitRepository Containing(string file)
    {
        var (code, root) = Run(Path.GetDirectoryName(file)!, "rev-parse", "--show-toplevel");
        return code == 0 ? new(root.Trim()) : throw new ComparisonException($"'{file}' is in no git repository");
    }

    /// <summary>Returns the last release before the current commit, or else the first commit.</summary>
    public string Base() => Run(_root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*") is (0, var tag)
        ? tag.Trim()
        : Run(_root, "rev-list", "--max-parents=0", "HEAD").Output.Split('\n')[0];

    public void Verify(string reference)
    {
        if (Run(_root, "rev-parse", "--verify", "--quiet", reference + "^{commit}").ExitCode != 0)
        {
            throw new ComparisonException($"git knows no commit '{reference}'");
        }
    }

    /// <summary>Returns the text of a file at a commit, or null if it was not there.</summary>
    public string? Read(string reference, string path) => Run(_root, "show", $"{reference}:{Relative(path)}") is (0, var text) ? text : null;

    /// <summary>Returns the paths of the files of a directory at a commit.</summary>
    public IReadOnlyList<string> List(string reference, string directory) =>
        Run(_root, "ls-tree", "-r", "--name-only", reference, "--", Relative(directory)).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Full(string path) => Path.Combine(_root, path);

    private string Relative(string path) => Path.GetRelativePath(_root, Path.Combine(_root, path)).Replace('\\', '/');

    private static (int ExitCode, string Output) Run(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = errors.Result;
        return (process.ExitCode, output);
    }
}

/// <summary>Nothing can be compared.</summary>
internal sealed class ComparisonException(string message) : Exception(message);
