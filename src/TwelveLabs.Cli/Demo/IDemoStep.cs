namespace TwelveLabs.Cli.Demo;

/// <summary>Represents a step of the demo.</summary>
internal interface IDemoStep
{
    /// <summary>Returns the heading of the step's output.</summary>
    string Heading(DemoState demo);

    /// <summary>Returns the commands that do the same, with what follows <c>twelvelabs</c>.</summary>
    IEnumerable<string> Commands(DemoState demo);

    Task RunAsync(DemoState demo, CancellationToken cancellationToken);
}
