namespace TwelveLabs.Package.Tests;

/// <summary>The packages as users get them, in the local feed that nuget.config names, under a version that no cache knows, and all projects that use them.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    // One build of all: most of the time of a build is that of its beginning.
    private static readonly FreshProject[] Projects = [.. ReadmeTests.Projects, .. PackageReadmeTests.Projects, .. StrongNameTests.Projects, .. LanguageTests.Projects];

    private string _built = "";

    public string Version { get; } = $"0.0.1-test{Guid.NewGuid():N}";

    public string Feed { get; } = Repository.PathOf("tests", "feed");

    public async Task InitializeAsync()
    {
        // Built before the tests, so that this only packs: whatever in the solution ships, without a list that could be forgotten.
        await Dotnet.RunAsync(
            Repository.Root, "pack", "--no-build", "-c", Repository.Configuration, "-o", Feed, "-nologo", "-v", "q", $"-p:PackageVersion={Version}");
        if (Directory.Exists(FreshProject.Root))
        {
            Directory.Delete(FreshProject.Root, recursive: true);
        }

        Directory.CreateDirectory(FreshProject.Root);
        // What lies above the folder must not reach them. Analyzers would say nothing of the packages, and cost a third of the build.
        foreach (var (file, properties) in new[] { ("Directory.Build.props", "<PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>"), ("Directory.Build.targets", ""), ("Directory.Packages.props", "") })
        {
            await File.WriteAllTextAsync(Path.Combine(FreshProject.Root, file), $"<Project>{properties}</Project>");
        }

        foreach (var project in Projects)
        {
            await project.WriteAsync(Version);
        }

        var paths = string.Concat(Projects.Select(project => $"<Project Path=\"{project.Name}/{project.Name}.{project.Language}proj\" />"));
        await File.WriteAllTextAsync(Path.Combine(FreshProject.Root, "All.slnx"), $"<Solution>{paths}</Solution>");
        _built = await Dotnet.TryAsync(FreshProject.Root, "build", "All.slnx", "-nologo", "-v", "q");
    }

    public Task DisposeAsync()
    {
        foreach (var package in Directory.EnumerateFiles(Feed, $"*{Version}*"))
        {
            File.Delete(package);
        }

        return Task.CompletedTask;
    }

    /// <summary>Fails with what the build said where a project was not built.</summary>
    internal void AssertBuilt(FreshProject project) => Assert.True(File.Exists(project.Assembly), $"{project.Name} was not built:\n{_built}");

    /// <summary>Runs what was built of a project; gives what it printed.</summary>
    internal Task<string> RunAsync(FreshProject project)
    {
        AssertBuilt(project);
        return Dotnet.RunAsync(project.Folder, "exec", project.Assembly);
    }
}

/// <summary>They are packed once for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class OnPackedPackages : ICollectionFixture<PackedPackages>
{
    public const string Name = "on packed packages";
}
