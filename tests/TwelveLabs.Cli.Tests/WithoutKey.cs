// The environment belongs to the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace TwelveLabs.Cli.Tests;

/// <summary>Tests that run without the variables of whoever runs them.</summary>
public abstract class WithoutKey : IDisposable
{
    private static readonly string[] Names = ["TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY", "TWELVELABS_EMULATOR_PORT"];
    private readonly string?[] _before = [.. Names.Select(Environment.GetEnvironmentVariable)];

    protected WithoutKey()
    {
        foreach (var name in Names) Environment.SetEnvironmentVariable(name, null);
    }

    public void Dispose()
    {
        foreach (var (name, value) in Names.Zip(_before)) Environment.SetEnvironmentVariable(name, value);
        GC.SuppressFinalize(this);
    }
}
