using TwelveLabs.Cli.Connection;
using TwelveLabs.Cli.Output;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>What the commands share: the consoles, the service that they call, and how they write results.</summary>
internal sealed record CommandServices(Screen Screen)
{
    public ConnectionOptions Connection { get; } = new();

    public OutputOptions Output { get; } = new();
}
