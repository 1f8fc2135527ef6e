namespace TwelveLabs.Package.Tests;

/// <summary>The packages as users get them, in the local feed that nuget.config names, under a version that no cache knows.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public string Version { get; } = $"0.0.1-test{Guid.NewGuid():N}";

    public string Feed { get; } = Repository.PathOf("tests", "feed");

    public async Task InitializeAsync()
    {
        // Built before the tests, so that this only packs: whatever in the solution ships, without a list that could be forgotten.
        await Dotnet.RunAsync(
            Repository.Root, "pack", "--no-build", "-c", Repository.Configuration, "-o", Feed, "-nologo", "-v", "q", $"-p:PackageVersion={Version}");
    }

    public Task DisposeAsync()
    {
        foreach (var package in Directory.EnumerateFiles(Feed, $"*{Version}*"))
        {
            File.Delete(package);
        }

        return Task.CompletedTask;
    }

    /// <summary>A project of a user's: it takes nothing from this repository but nuget.config.</summary>
    /// <param name="name">The project's name.</param>
    /// <param name="properties">Its properties, as they stand in the project file.</param>
    /// <param name="packages">Packages of this repository by name, of others as <c>Name/1.2.3</c>.</param>
    /// <param name="program">Its only source file.</param>
    /// <param name="sdk">The SDK that it is built with.</param>
    public async Task<string> FreshProjectAsync(string name, string properties, IEnumerable<string> packages, string program, string sdk = "Microsoft.NET.Sdk")
    {
        var directory = Path.Combine(Repository.PathOf("tests", "TwelveLabs.Package.Tests", "obj", "fresh"), name);
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        Directory.CreateDirectory(directory);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            await File.WriteAllTextAsync(Path.Combine(directory, file), "<Project />");
        }

        var references = string.Concat(packages.Select(p => p.Split('/')).Select(p => $"<PackageReference Include=\"{p[0]}\" Version=\"{p.ElementAtOrDefault(1) ?? Version}\" />"));
        await File.WriteAllTextAsync(
            Path.Combine(directory, name + ".csproj"),
            $"<Project Sdk=\"{sdk}\"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><LangVersion>latest</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>{properties}</PropertyGroup><ItemGroup>{references}</ItemGroup></Project>");
        await File.WriteAllTextAsync(Path.Combine(directory, "Program.cs"), program);
        return directory;
    }
}

/// <summary>They are packed once for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class OnPackedPackages : ICollectionFixture<PackedPackages>
{
    public const string Name = "on packed packages";
}
