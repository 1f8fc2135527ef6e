namespace TwelveLabs.Document.Comparison;

/// <summary>Semantic versioning: the least version that may follow. Before 1.0.0 a breaking change raises the second number.</summary>
internal static class VersionRule
{
    public static Version Next(Version last, ChangeClass most, bool hasChanges) => (most, last.Major) switch
    {
        (ChangeClass.Breaking, > 0) => new(last.Major + 1, 0, 0),
        (ChangeClass.Breaking, 0) => new(0, last.Minor + 1, 0),
        (ChangeClass.Compatible, > 0) => new(last.Major, last.Minor + 1, 0),
        _ when hasChanges => new(last.Major, last.Minor, last.Build + 1),
        _ => last,
    };
}
