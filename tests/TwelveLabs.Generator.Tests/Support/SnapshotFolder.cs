using System.Runtime.CompilerServices;

namespace TwelveLabs.Generator.Tests.Support;

/// <summary>The accepted files of one kind, for what a comparison of texts cannot see: a file that nothing is compared with.</summary>
internal sealed class SnapshotFolder(string directory, string ending = ".verified.cs", [CallerFilePath] string sourceFile = "")
{
    /// <summary>A type that is gone must show in a pull request as a deleted file.</summary>
    public void DemandNoLeftovers(IEnumerable<string> names)
    {
        var folder = new DirectoryInfo(Path.Combine(Path.GetDirectoryName(sourceFile)!, directory));
        var leftovers = folder.EnumerateFiles()
            .Where(file => !file.Name.Contains(".received.", StringComparison.Ordinal))
            .ExceptBy(names.Select(name => name + ending), file => file.Name)
            .ToList();
        if (Environment.GetEnvironmentVariable("TWELVELABS_ACCEPT_SNAPSHOTS") is "1" or "true")
        {
            leftovers.ForEach(file => file.Delete());
            return;
        }

        Assert.True(
            leftovers.Count == 0,
            $"Nothing is made any more that these snapshots are of; delete them if that is meant: {string.Join(", ", leftovers.Select(f => $"{directory}/{f.Name}"))}");
    }
}
