using System.Reflection;
using System.Runtime.Loader;
using PublicApiGenerator;
using TwelveLabs.Emulator;
using TwelveLabs.Generator.Tests.ShapeRules;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests;

/// <summary>What users can see of each assembly that ships, one file for each type.</summary>
[UsesVerify]
public sealed class PublicApiSnapshotTests
{
    private static readonly string[] OtherFrameworks = ["net8.0", "netstandard2.0"];

    private static readonly Lazy<Dictionary<string, SortedDictionary<string, string>>> Apis =
        new(() => Surface.Assemblies.ToDictionary(assembly => assembly.GetName().Name!, Api));

    public static TheoryData<string> Assemblies => [.. Apis.Value.Keys];

    public static TheoryData<string, string> Types
    {
        get
        {
            var types = new TheoryData<string, string>();
            foreach (var (assembly, api) in Apis.Value)
            {
                foreach (var type in api.Keys)
                {
                    types.Add(assembly, type);
                }
            }

            return types;
        }
    }

    public static TheoryData<string> Frameworks => [.. OtherFrameworks];

    [Theory]
    [MemberData(nameof(Types))]
    public Task The_type_is_as_accepted(string assembly, string type) =>
        Verifier.Verify(Apis.Value[assembly][type], "cs").UseDirectory(Folder(assembly)).UseFileName(type);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_snapshot_is_of_a_type_that_is_gone(string assembly) =>
        new SnapshotFolder(Folder(assembly)).DemandNoLeftovers(Apis.Value[assembly].Keys);

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Each_framework_gets_the_same(string framework)
    {
        var other = Api(new AssemblyLoadContext(framework).LoadFromAssemblyPath(Places.SdkWithReferences(framework)));
        var accepted = Apis.Value["TwelveLabs"];

        Assert.Equal(accepted.Keys, other.Keys);
        Assert.All(other, type => Assert.Equal(framework == "netstandard2.0" ? WithoutIds(accepted[type.Key]) : accepted[type.Key], type.Value));
    }

    // Those for which .NET Standard was made know no id of a warning.
    private static string WithoutIds(string api) => System.Text.RegularExpressions.Regex.Replace(api, ", DiagnosticId=\"[^\"]*\"", "");

    private static string Folder(string assembly) => $"Snapshots/Api/{assembly}";

    private static SortedDictionary<string, string> Api(Assembly assembly)
    {
        var api = SplitSource.ByType(assembly.GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
            // Where extension methods stand so that users find them; by default the platform's namespaces are left out.
            DenyNamespacePrefixes = [],
            // Names of what users cannot see: a converter, and the compiler's own class for an iterator. And hints to the
            // compiler and the trimmer, for which the older framework has no public types.
            ExcludeAttributes =
            [
                "Newtonsoft.Json.JsonConverterAttribute", "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute",
                "System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute", "System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembersAttribute",
            ],
        }));
        api.Remove(SplitSource.Head);
        return api;
    }
}
