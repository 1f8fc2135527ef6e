using System.Reflection;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests;

/// <summary>The generator runs in this repository's build and nowhere else.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_sdk_knows_neither_the_generator_nor_the_compiler(string framework)
    {
        using var file = File.OpenRead(Places.Sdk(framework));
        using var image = new System.Reflection.PortableExecutable.PEReader(file);
        var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(image);
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToList();

        Assert.Contains("Newtonsoft.Json", references);
        Assert.DoesNotContain(references, IsOfTheBuild);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_sdk_does_not_depend_on_the_generator(string framework)
    {
        var dependencies = File.ReadAllText(Path.ChangeExtension(Places.Sdk(framework), ".deps.json"));

        Assert.Contains("Newtonsoft.Json", dependencies, StringComparison.Ordinal);
        Assert.DoesNotContain("TwelveLabs.Generator", dependencies, StringComparison.Ordinal);
        Assert.DoesNotContain("TwelveLabs.Document", dependencies, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.CodeAnalysis", dependencies, StringComparison.Ordinal);
        Assert.DoesNotContain("NSwag", dependencies, StringComparison.Ordinal);
    }

    [Fact]
    public void No_attribute_of_the_build_reaches_the_assembly()
    {
        var marked = typeof(TwelveLabsClient).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Append(type))
            .Where(member => member.CustomAttributes.Any(a => a.AttributeType.Namespace == "TwelveLabs.Metadata"));

        Assert.Empty(marked);
    }

    private static bool IsOfTheBuild(string assembly) =>
        assembly.StartsWith("TwelveLabs.", StringComparison.Ordinal)
        || assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        || assembly.StartsWith("NSwag", StringComparison.Ordinal);
}
