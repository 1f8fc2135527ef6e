namespace TwelveLabs.Cli.Doctor;

/// <summary>What came of a check.</summary>
internal enum CheckState
{
    /// <summary>All is well.</summary>
    Ok,

    /// <summary>It cannot be known.</summary>
    Unknown,

    /// <summary>It fails commands.</summary>
    Failed,
}
