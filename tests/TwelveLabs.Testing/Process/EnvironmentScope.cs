namespace TwelveLabs.Testing;

/// <summary>Variables of the process for the time of one test. Whoever uses it runs alone.</summary>
public sealed class EnvironmentScope : IDisposable
{
    private readonly Dictionary<string, string?> _before = [];

    /// <summary>Takes away the variables of these names, from whoever started the tests.</summary>
    public EnvironmentScope(params string[] names)
    {
        foreach (var name in names)
        {
            Set(name, null);
        }
    }

    public void Set(string name, string? value)
    {
        _before.TryAdd(name, Environment.GetEnvironmentVariable(name));
        Environment.SetEnvironmentVariable(name, value);
    }

    public void Dispose()
    {
        foreach (var (name, value) in _before)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
