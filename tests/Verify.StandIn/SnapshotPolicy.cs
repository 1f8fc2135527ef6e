namespace VerifyTests;

/// <summary>What happens to a text that differs from its snapshot.</summary>
/// <param name="Accept">Whether the text becomes the snapshot.</param>
/// <param name="OpenDiff">Shows received and verified file to a developer; may answer a note for the failure message.</param>
internal sealed record SnapshotPolicy(bool Accept, Func<string, string, Task<string?>> OpenDiff)
{
    public const string AcceptVariable = "TWELVELABS_ACCEPT_SNAPSHOTS";

    public static SnapshotPolicy FromEnvironment() =>
        new(Environment.GetEnvironmentVariable(AcceptVariable) is "1" or "true", DiffTool.OpenAtDeskAsync);
}
