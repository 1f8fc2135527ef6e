namespace TwelveLabs.Cli.Tests;

/// <summary>Tests that run without the variables and the profiles of whoever runs them.</summary>
[Collection(RunsAlone.Name)]
public abstract class WithoutKey : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("twelvelabs-cli-");

    protected WithoutKey() => Variables.Set("TWELVELABS_CONFIG_DIRECTORY", Path.Combine(Temporary, "config"));

    /// <summary>The variables that the command reads.</summary>
    private protected EnvironmentScope Variables { get; } =
        new("TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY", "TWELVELABS_EMULATOR_PORT", "TWELVELABS_PROFILE", "TWELVE_LABS_BASE_URL", "TWELVELABS_BASE_URL", "TWELVELABS_CONFIG_DIRECTORY");

    /// <summary>A directory that is deleted after the test.</summary>
    private protected string Temporary => _directory.FullName;

    public void Dispose()
    {
        Variables.Dispose();
        _directory.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
