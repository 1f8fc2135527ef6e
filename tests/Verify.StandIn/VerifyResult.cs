namespace VerifyTests;

/// <summary>What a comparison found equal.</summary>
public class VerifyResult
{
    private readonly string verifiedPath;

    internal VerifyResult(string verifiedPath, object? target)
    {
        this.verifiedPath = verifiedPath;
        Target = target;
    }

    /// <summary>The value that was compared.</summary>
    public object? Target { get; }

    /// <summary>The text of the verified file.</summary>
    public string Text => File.ReadAllText(verifiedPath);

    /// <summary>The verified files.</summary>
    public IEnumerable<string> Files => [verifiedPath];
}
