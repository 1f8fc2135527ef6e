using System.IO.Compression;

namespace TwelveLabs.Package.Tests;

/// <summary>The packages in projects of other languages and of an older framework, and what is in them beside assemblies.</summary>
[Collection(OnPackedPackages.Name)]
public sealed class LanguageTests(PackedPackages packages)
{
    private const string VisualBasic = """
        Imports System
        Imports TwelveLabs
        Imports TwelveLabs.Emulator

        Module Program
            Sub Main()
                Dim service = TwelveLabsEmulator.StartAsync().GetAwaiter().GetResult()
                Using client As New TwelveLabsClient("key", New TwelveLabsClientOptions With {.BaseAddress = service.BaseAddress})
                    Dim request As New ListIndexesRequest With {.PageSize = 5, .CreatedAt = TimeFilter.From(DateTimeOffset.UnixEpoch)}
                    Dim page = client.Indexes.ListAsync(request).GetAwaiter().GetResult()
                    Console.WriteLine($"indexes: {page.Data.Count}")
                End Using
            End Sub
        End Module
        """;

    private const string FSharp = """
        open System
        open TwelveLabs
        open TwelveLabs.Emulator

        task {
            use! service = TwelveLabsEmulator.StartAsync()
            use client = new TwelveLabsClient("key", TwelveLabsClientOptions(BaseAddress = service.BaseAddress))
            let request = ListIndexesRequest(PageSize = Nullable 5, IndexName = "newsroom")
            let! page = client.Indexes.ListAsync(request)
            printfn $"indexes: {page.Data.Count}"
        }
        |> _.GetAwaiter().GetResult()
        """;

    private const string Older = """
        using var client = new TwelveLabs.TwelveLabsClient("key");
        System.Console.WriteLine($"indexes: {client.Indexes.GetType().Name}");
        """;

    internal static IReadOnlyList<FreshProject> Projects { get; } =
    [
        new("InVisualBasic", ["TwelveLabs", "TwelveLabs.Emulator"], VisualBasic) { Language = "vb" },
        new("InFSharp", ["TwelveLabs", "TwelveLabs.Emulator"], FSharp) { Language = "fs" },
        new("OnNet8", ["TwelveLabs", "TwelveLabs.Extensions.AI", "TwelveLabs.Extensions.DependencyInjection"], Older) { TargetFramework = "net8.0", Properties = "<RollForward>Major</RollForward>" },
    ];

    public static TheoryData<string> Names => [.. Projects.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_project_compiles_and_runs(string name) =>
        Assert.Contains("indexes: ", await packages.RunAsync(Projects.Single(project => project.Name == name)), StringComparison.Ordinal);

    [Fact]
    public void The_package_has_the_document_that_it_was_generated_from()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"TwelveLabs.{packages.Version}.nupkg"));
        using var reader = new StreamReader(package.GetEntry("spec/twelvelabs-v1.2.yaml")!.Open());
        Assert.Equal(File.ReadAllText(Repository.PathOf("spec", "twelvelabs-v1.2.yaml")), reader.ReadToEnd());
    }

    [Fact]
    public void Each_package_has_an_icon_a_readme_a_licence_and_symbols()
    {
        foreach (var file in Directory.EnumerateFiles(packages.Feed, $"*{packages.Version}.nupkg"))
        {
            using var package = ZipFile.OpenRead(file);
            using var reader = new StreamReader(package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
            var specification = reader.ReadToEnd();
            Assert.Contains("<icon>icon.png</icon>", specification, StringComparison.Ordinal);
            Assert.Contains("<readme>README.md</readme>", specification, StringComparison.Ordinal);
            Assert.Contains("<license type=\"expression\">MIT</license>", specification, StringComparison.Ordinal);
            Assert.NotNull(package.GetEntry("icon.png"));
            Assert.NotNull(package.GetEntry("README.md"));
            Assert.True(File.Exists(Path.ChangeExtension(file, ".snupkg")), $"{Path.GetFileName(file)} has no symbols.");
        }
    }
}
