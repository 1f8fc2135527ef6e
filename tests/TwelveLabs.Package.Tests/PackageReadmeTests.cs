namespace TwelveLabs.Package.Tests;

/// <summary>The samples of each package's own README, in a fresh project on the packed packages. A new package gets a row.</summary>
[Collection(OnPackedPackages.Name)]
public sealed class PackageReadmeTests(PackedPackages packages)
{
    private static readonly ReadmeProgram[] Programs =
    [
        new("TwelveLabs")
        {
            Uses = ["TwelveLabs.Emulator"],
            Replace =
            {
                [Readme.MakesTheClient] =
                    "await using var service = await TwelveLabs.Emulator.TwelveLabsEmulator.StartAsync(); "
                    + "using var client = new TwelveLabsClient(\"key\", new TwelveLabsClientOptions { BaseAddress = service.BaseAddress });",
            },
            Files = ReadmeTests.DemoFiles,
            Prints = "ready",
        },

        new("TwelveLabs.Emulator")
        {
            Before = "using TwelveLabs.Emulator;",
            Replace = { ["// emulator.BaseAddress is"] = "Console.WriteLine(emulator.BaseAddress); //" },
            Prints = "http://127.0.0.1:",
        },

        new("TwelveLabs.Extensions.AI")
        {
            Uses = ["TwelveLabs.Emulator", "Microsoft.Extensions.DependencyInjection/10.0.15"],
            Replace =
            {
                ["using var client = new TwelveLabsClient();"] =
                    "await using var service = await TwelveLabs.Emulator.TwelveLabsEmulator.StartAsync(); "
                    + "using var client = new TwelveLabsClient(\"key\", new TwelveLabsClientOptions { BaseAddress = service.BaseAddress });",
            },
            Prints = "2 vectors of 1024 dimensions by Marengo-retrieval-2.6",
        },

        new("TwelveLabs.Extensions.DependencyInjection")
        {
            Uses = ["Microsoft.Extensions.Hosting/10.0.15"],
            Prints = "https://api.twelvelabs.io/v1.2",
        },

        new("TwelveLabs.Extensions.OpenTelemetry") { Uses = ["OpenTelemetry.Extensions.Hosting/1.20.1"] },

        // A web application serves until it is stopped.
        new("TwelveLabs.Extensions.AspNetCore") { Sdk = "Microsoft.NET.Sdk.Web" },
    ];

    internal static IEnumerable<FreshProject> Projects => Programs.Select(program => program.Project);

    public static TheoryData<string> Packages => [.. Programs.Select(program => program.Package)];

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task The_samples_of_a_package_hold(string package)
    {
        var program = Programs.Single(p => p.Package == package);
        packages.AssertBuilt(program.Project);
        if (program.Prints is { } printed)
        {
            Assert.Contains(printed, await packages.RunAsync(program.Project), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_readme_with_samples_has_a_row()
    {
        var withSamples = Directory.GetDirectories(Repository.PathOf("src")).Select(directory => Path.GetFileName(directory)!)
            .Where(name => File.Exists(Repository.PathOf("src", name, "README.md")) && new Readme("src", name).Samples.Count > 0);

        Assert.Equal(withSamples.Order(StringComparer.Ordinal), Programs.Select(program => program.Package).Order(StringComparer.Ordinal));
    }
}
