using System.Reflection;

namespace TwelveLabs.Spec.Tests.Document;

/// <summary>Where the build keeps what the tests look at, as the project file tells it.</summary>
internal static class Places
{
    public static string Repository { get; } = Told("Repository");

    public static string Specification { get; } = Path.Combine(Repository, "spec");

    public static string Yaml { get; } = Path.Combine(Specification, "twelvelabs-v1.2.yaml");

    public static string Examples { get; } = Path.Combine(Specification, "examples");

    public static string Bundle { get; } = Told("BundledDocument");

    public static string Tool { get; } = Told("DocumentTool");

    private static string Told(string key) => typeof(Places).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;
}
