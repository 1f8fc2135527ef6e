namespace TwelveLabs.Cli.Demo;

/// <summary>One thing that the demo shows.</summary>
internal interface IDemoStep
{
    /// <summary>The heading over what the step prints.</summary>
    string Heading(DemoState demo);

    Task RunAsync(DemoState demo, CancellationToken cancellationToken);
}
