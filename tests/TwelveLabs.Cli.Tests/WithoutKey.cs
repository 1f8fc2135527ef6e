namespace TwelveLabs.Cli.Tests;

/// <summary>Tests that run without the variables of whoever runs them.</summary>
[Collection(RunsAlone.Name)]
public abstract class WithoutKey : IDisposable
{
    /// <summary>The variables that the command reads.</summary>
    private protected EnvironmentScope Variables { get; } = new("TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY", "TWELVELABS_EMULATOR_PORT");

    public void Dispose()
    {
        Variables.Dispose();
        GC.SuppressFinalize(this);
    }
}
