using System.Reflection;

namespace TwelveLabs.Document.Fuzzing;

/// <summary>The paths that the build knows.</summary>
internal static class Places
{
    public static string Repository { get; } = Find("Repository");

    public static string NSwag { get; } = Find("NSwag");

    private static string Find(string name) => typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!;
}
