using TwelveLabs.Cli.Connection;
using TwelveLabs.Cli.Output;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>What the commands share: the consoles, the clock, the service that they call, and how they write results.</summary>
internal sealed record CommandServices(Screen Screen, TimeProvider Clock)
{
    public ConnectionOptions Connection { get; } = new(Clock);

    public OutputOptions Output { get; } = new();
}
