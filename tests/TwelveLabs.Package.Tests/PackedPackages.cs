using System.Globalization;

namespace TwelveLabs.Package.Tests;

/// <summary>The packages as users get them, in the local feed that nuget.config names, under a version that no cache knows.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.1-test{DateTime.UtcNow:yyyyMMddHHmmssfff}");

    public string Feed { get; } = Repository.PathOf("tests", "feed");

    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "TwelveLabs", "TwelveLabs.Emulator" })
        {
            await Dotnet.RunAsync(
                Repository.Root, "pack", Path.Combine("src", project), "-c", Repository.Configuration, "-o", Feed, "-nologo", "-v", "q", $"-p:PackageVersion={Version}");
        }
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
    public async Task<string> FreshProjectAsync(string name, string properties, string[] packages, string program)
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

        var references = string.Concat(packages.Select(p => $"<PackageReference Include=\"{p}\" Version=\"{Version}\" />"));
        await File.WriteAllTextAsync(
            Path.Combine(directory, name + ".csproj"),
            $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><LangVersion>latest</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>{properties}</PropertyGroup><ItemGroup>{references}</ItemGroup></Project>");
        await File.WriteAllTextAsync(Path.Combine(directory, "Program.cs"), program);
        return directory;
    }
}
