using System.Reflection;
using System.Text;

namespace TwelveLabs.Fuzzing;

/// <summary>The repository's files that inputs begin with.</summary>
internal static class Examples
{
    public static string Repository { get; } = typeof(Examples).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Repository").Value!;

    public static IEnumerable<byte[]> Named(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository, "spec", "examples"), pattern).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    public static byte[] Of(string text) => Encoding.UTF8.GetBytes(text);
}
