namespace TwelveLabs.Cli.Terminal;

/// <summary>What the commands say, in one style: on a terminal with colour and live bars, elsewhere as plain lines.</summary>
internal sealed class Screen(IAnsiConsole console, IAnsiConsole errors)
{
    private const int WidestText = 100;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);

    public IAnsiConsole Console => console;

    /// <summary>Whether lines can be drawn anew, which bars need.</summary>
    public bool IsLive => console.Profile is { Out.IsTerminal: true, Capabilities: { Ansi: true, Interactive: true } };

    /// <summary>How wide text runs: no wider than it reads well.</summary>
    public int Width => Math.Min(console.Profile.Width, WidestText);

    public void Title(string text) => console.Write(new Text(Safe.Line(text) + "\n", Strong));

    public void Line(string text) => console.Write(new Text(Safe.Line(text) + "\n"));

    public void Hint(string text) => console.Write(new Text(Safe.Line(text) + "\n", Quiet));

    public void Heading(int number, string text)
    {
        console.WriteLine();
        console.Write(new Text($"{number}. {Safe.Line(text)}\n", Strong));
    }

    /// <summary>Something under a heading.</summary>
    public void Detail(string text) => console.Write(Indented(new Text(Safe.Line(text))));

    public void Detail(Table table) => console.Write(Indented(table));

    /// <summary>One line whatever the message holds, so that a script can read it.</summary>
    public void Error(string message)
    {
        var line = Safe.Line(message);
        if (errors.Profile.Out.IsTerminal)
        {
            errors.Write(new Text("error: ", new Style(Color.Red)));
            errors.Write(new Text(line + "\n"));
        }
        else
        {
            errors.Profile.Out.Writer.WriteLine($"error: {line}");
        }
    }

    /// <summary>Advice that belongs to an error.</summary>
    public void Advice(string text) => errors.Profile.Out.Writer.WriteLine(Safe.Line(text));

    public void Trace(Exception exception) => errors.Profile.Out.Writer.WriteLine(exception);

    private static Padder Indented(Spectre.Console.Rendering.IRenderable content) => new(content, new Padding(3, 0, 0, 0));
}
