namespace TwelveLabs.Testing;

/// <summary>
/// The tests that change or measure what belongs to the whole process: its environment, its listeners, its memory. xunit runs this
/// collection when all others have ended, one test at a time.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    public const string Name = "Runs alone";
}
