namespace TwelveLabs.Package.Tests;

/// <summary>The README of a package, and the project of a user's that its samples are in.</summary>
/// <param name="Package">The package, which is also its folder under src.</param>
internal sealed record ReadmeProgram(string Package)
{
    /// <summary>Further packages that the samples use: of this repository by name, of others as <c>Name/1.2.3</c>.</summary>
    public string[] Uses { get; init; } = [];

    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>What stands before the samples: usings, and what a sample takes as given.</summary>
    public string Before { get; init; } = "";

    /// <summary>What takes the place of what in the samples, so that they run against the emulator.</summary>
    public Dictionary<string, string> Replace { get; init; } = [];

    /// <summary>What the program prints when it is run; null where it does not end by itself, so that it is only compiled.</summary>
    public string? Prints { get; init; }

    /// <summary>Files of the repository that lie beside the program.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public FreshProject Project => new("Readme." + Package, Uses.Prepend(Package), Source) { Sdk = Sdk, Files = Files };

    private string Source
    {
        get
        {
            var samples = new Readme("src", Package).Program;
            foreach (var (sample, replacement) in Replace)
            {
                Assert.Contains(sample, samples, StringComparison.Ordinal);
                samples = samples.Replace(sample, replacement, StringComparison.Ordinal);
            }

            return Readme.Hoist(Before + "\n" + samples);
        }
    }
}
