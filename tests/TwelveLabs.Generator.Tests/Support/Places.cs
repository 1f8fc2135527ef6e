using System.Reflection;

namespace TwelveLabs.Generator.Tests.Support;

/// <summary>What the build made and where it put it, as the project file tells.</summary>
internal static class Places
{
    /// <summary>NSwag's output.</summary>
    public static string GeneratedClient { get; } = Find("GeneratedClient");

    /// <summary>The document with its examples in their places.</summary>
    public static string BundledDocument { get; } = Find("BundledDocument");

    /// <summary>The pages of the reference that the build made of the document.</summary>
    public static string Reference { get; } = Find("Reference");

    public static string Repository { get; } = Find("Repository");

    /// <summary>The SDK's assembly for a target framework.</summary>
    public static string Sdk(string framework) => Path.Combine(Find("SdkOutput"), framework, "TwelveLabs.dll");

    /// <summary>The same with all packages that it refers to beside it.</summary>
    public static string SdkWithReferences(string framework) => Path.Combine(AppContext.BaseDirectory, "sdk", framework, "TwelveLabs.dll");

    /// <summary>The reference assemblies of a framework that comes as a package.</summary>
    public static string Platform(string framework) => Path.Combine(AppContext.BaseDirectory, "platform", framework);

    private static string Find(string name) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!;
}
