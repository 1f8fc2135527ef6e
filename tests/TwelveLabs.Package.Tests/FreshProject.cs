namespace TwelveLabs.Package.Tests;

/// <summary>A project of a user's: it takes nothing from this repository but nuget.config.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Packages">Packages of this repository by name, of others as <c>Name/1.2.3</c>.</param>
/// <param name="Program">Its only source file.</param>
internal sealed record FreshProject(string Name, IEnumerable<string> Packages, string Program)
{
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    public string TargetFramework { get; init; } = "net10.0";

    public string OutputType { get; init; } = "Exe";

    /// <summary>The language of the program: cs, vb or fs.</summary>
    public string Language { get; init; } = "cs";

    /// <summary>Further properties of the project, as XML.</summary>
    public string Properties { get; init; } = "";

    /// <summary>Files of the repository that lie beside the program.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The folders of all of them.</summary>
    public static string Root { get; } = Repository.PathOf("tests", "TwelveLabs.Package.Tests", "obj", "fresh");

    public string Folder => Path.Combine(Root, Name);

    /// <summary>What its build makes.</summary>
    public string Assembly => Path.Combine(Folder, "bin", "Debug", TargetFramework, Name + ".dll");

    public async Task WriteAsync(string version)
    {
        Directory.CreateDirectory(Folder);
        var references = string.Concat(Packages.Select(p => p.Split('/')).Select(p => $"<PackageReference Include=\"{p[0]}\" Version=\"{p.ElementAtOrDefault(1) ?? version}\" />"));
        await File.WriteAllTextAsync(
            Path.Combine(Folder, $"{Name}.{Language}proj"),
            $"""
            <Project Sdk="{Sdk}">
              <PropertyGroup>
                <TargetFramework>{TargetFramework}</TargetFramework><OutputType>{OutputType}</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>{(Language == "cs" ? "<Nullable>enable</Nullable>" : "")}<LangVersion>latest</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>{Properties}
              </PropertyGroup>
              <ItemGroup>{references}{(Language == "fs" ? "<Compile Include=\"Program.fs\" />" : "")}</ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(Folder, $"Program.{Language}"), Program);
        foreach (var file in Files)
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
    }
}
