using System.Reflection;

namespace TwelveLabs.Testing.Tests.SourceRules;

/// <summary>A source file of a test project.</summary>
internal sealed record TestSource(string Path, SyntaxNode Root)
{
    private static readonly string[] NotSources = ["bin", "obj", "Snapshots"];
    private static readonly string[] Timed = ["Benchmarks", "Fuzzing", "Soak", "Load"];

    /// <summary>The folder of its project.</summary>
    public string Project => Path.Split('/')[0];

    /// <summary>All sources of all test projects. Benchmarks, fuzzers, the soak and the load are no tests: they run for a time.</summary>
    public static IReadOnlyList<TestSource> All { get; } = Read(System.IO.Path.Combine(Repository, "tests"));

    /// <summary>The root of the repository.</summary>
    public static string Repository => typeof(TestSource).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Repository").Value!;

    /// <summary>Code that stands for a file of a test project.</summary>
    public static TestSource Of(string code, string path = "Some.Tests/Tests.cs") => new(path, CSharpSyntaxTree.ParseText(code).GetRoot());

    private static List<TestSource> Read(string folder) =>
    [
        .. from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
           let path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')
           where !path.Split('/').Intersect(NotSources).Any() && !IsTimed(path.Split('/')[0])
           orderby path
           select Of(File.ReadAllText(file), path),
    ];

    private static bool IsTimed(string project) => Timed.Any(end => project.EndsWith(end, StringComparison.Ordinal));
}
