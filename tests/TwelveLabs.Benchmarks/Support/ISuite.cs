namespace TwelveLabs.Benchmarks.Support;

/// <summary>What one command times.</summary>
internal interface ISuite
{
    string Name { get; }

    string Title { get; }

    Task RunAsync(int rounds);
}
