using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TwelveLabs.Package.Tests;

/// <summary>A signed application or library of .NET Framework may only reference signed assemblies.</summary>
[Collection(OnPackedPackages.Name)]
public sealed class StrongNameTests(PackedPackages packages)
{
    private const string PublicKeyToken = "8f7c9f14b8f284dd";

    private static readonly FreshProject Signed = new(
        "SignedLibrary",
        ["TwelveLabs", "TwelveLabs.Extensions.AI", "TwelveLabs.Extensions.DependencyInjection", "Microsoft.NETFramework.ReferenceAssemblies/1.0.3"],
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using TwelveLabs;

        namespace Signed
        {
            public sealed class Library
            {
                public static System.Threading.Tasks.Task<VideoIndex> GetAsync(string id) => new TwelveLabsClient("tlk_example").Indexes.GetAsync(id);

                public static object Embeddings(TwelveLabsClient client) => client.AsIEmbeddingGenerator();

                public static object Add(IServiceCollection services) => services.AddTwelveLabs();
            }
        }
        """)
    {
        TargetFramework = "net472",
        OutputType = "Library",
        Properties = $"<ImplicitUsings>disable</ImplicitUsings><SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>{Repository.PathOf("TwelveLabs.snk")}</AssemblyOriginatorKeyFile>",
    };

    internal static IReadOnlyList<FreshProject> Projects { get; } = [Signed];

    [Fact]
    public void Every_assembly_in_the_packages_has_a_strong_name()
    {
        // A tool brings the libraries of others, which no program refers to.
        var assemblies = Directory.EnumerateFiles(packages.Feed, $"*.{packages.Version}.nupkg").SelectMany(file => Assemblies(file).Where(assembly => IsOurs(assembly.Name) || !Path.GetFileName(file).StartsWith("TwelveLabs.Cli.", StringComparison.Ordinal))).ToList();

        Assert.Contains(assemblies, assembly => assembly.Name == "TwelveLabs.Extensions.AI");
        Assert.All(assemblies, assembly => Assert.NotEqual("", assembly.Token));
        Assert.All(
            assemblies.Where(assembly => IsOurs(assembly.Name)),
            assembly => Assert.Equal((assembly.Name, PublicKeyToken), assembly));
    }

    [Fact]
    public void A_signed_NET_Framework_library_compiles_without_warnings() => packages.AssertBuilt(Signed);

    private static bool IsOurs(string assembly) => assembly.StartsWith("TwelveLabs", StringComparison.Ordinal);

    private static List<(string Name, string Token)> Assemblies(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(Identity).OfType<(string, string)>()];
    }

    private static (string Name, string Token)? Identity(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var stream = entry.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        using var file = new PEReader(bytes);
        if (!file.HasMetadata)
        {
            return null;
        }

        var name = file.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName();
        return (name.Name!, Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []));
    }
}
