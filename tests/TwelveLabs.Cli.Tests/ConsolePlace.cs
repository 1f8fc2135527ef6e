using System.Text;

namespace TwelveLabs.Cli.Tests;

/// <summary>Where a console writes: a writer that is a terminal, or is none.</summary>
internal sealed class ConsolePlace(TextWriter writer, bool isTerminal, int width = 80) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => isTerminal;

    public int Width => width;

    public int Height => 30;

    public void SetEncoding(Encoding encoding)
    {
    }
}
