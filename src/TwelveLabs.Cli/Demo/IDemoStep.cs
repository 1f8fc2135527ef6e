namespace TwelveLabs.Cli.Demo;

/// <summary>Represents a step of the demo.</summary>
internal interface IDemoStep
{
    /// <summary>Returns the heading of the step's output.</summary>
    string Heading(DemoState demo);

    Task RunAsync(DemoState demo, CancellationToken cancellationToken);
}
