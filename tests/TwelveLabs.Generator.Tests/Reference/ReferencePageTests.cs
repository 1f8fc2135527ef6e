using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests.Reference;

/// <summary>The pages of docs/reference are what the build makes of the document, and their samples compile.</summary>
public sealed partial class ReferencePageTests
{
    private const string Accept = "TWELVELABS_ACCEPT_SNAPSHOTS";

    private static readonly string Folder = Path.Combine(Places.Repository, "docs", "reference");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Places.Reference, "*.md").Select(page => Path.GetFileName(page)).Order()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_is_as_accepted(string page)
    {
        var made = File.ReadAllText(Path.Combine(Places.Reference, page)).ReplaceLineEndings("\n");
        var accepted = Path.Combine(Folder, page);
        if (Environment.GetEnvironmentVariable(Accept) is "1" or "true")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(accepted, made);
            return;
        }

        Assert.True(
            File.Exists(accepted) && File.ReadAllText(accepted).ReplaceLineEndings("\n") == made,
            $"docs/reference/{page} is not what the document says. To accept: dotnet test tests/TwelveLabs.Generator.Tests -e {Accept}=1");
    }

    [Fact]
    public void No_page_is_of_a_resource_that_is_gone()
    {
        var made = Directory.EnumerateFiles(Places.Reference, "*.md").Select(page => Path.GetFileName(page)).ToHashSet();
        var leftovers = Directory.EnumerateFiles(Folder, "*.md").Where(page => !made.Contains(Path.GetFileName(page))).ToList();
        if (Environment.GetEnvironmentVariable(Accept) is "1" or "true")
        {
            leftovers.ForEach(File.Delete);
            return;
        }

        Assert.Empty(leftovers);
    }

    [Fact]
    public void Each_operation_has_a_sample_and_all_of_them_compile()
    {
        var samples = Directory.EnumerateFiles(Places.Reference, "*.md").SelectMany(page => Sample().Matches(File.ReadAllText(page))).Select(match => match.Groups[1].Value).ToList();
        var operations = typeof(TwelveLabsClient).GetProperties().Where(property => property.Name != "Raw" && property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal))
            .SelectMany(property => property.PropertyType.GetMethods()).Count(method => method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal));
        Assert.Equal(operations, samples.Count);

        var code = $$"""
            using System;
            using System.Threading.Tasks;
            using Newtonsoft.Json.Linq;
            using TwelveLabs;

            public static class Samples
            {
            {{string.Join('\n', samples.Select((sample, i) => $"    public static async Task Sample{i}(ITwelveLabsClient client)\n    {{\n{sample}\n    }}"))}}
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Samples", [CSharpSyntaxTree.ParseText(code)], [.. Sdk.PlatformReferences, MetadataReference.CreateFromFile(typeof(TwelveLabsClient).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
    }

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
