namespace TwelveLabs.Cli.Terminal;

/// <summary>Writes the output of the commands in one style: with colors and live bars on a terminal, as plain lines elsewhere.</summary>
internal sealed class Screen(IAnsiConsole console, IAnsiConsole errors)
{
    private const int WidestText = 100;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(Color.Grey);

    public IAnsiConsole Console => console;

    /// <summary>Gets the console for all that is not a result: progress, hints and errors.</summary>
    public IAnsiConsole Errors => errors;

    /// <summary>Gets the standard input if it is redirected; null if it is a terminal.</summary>
    public TextReader? Input { get; init; }

    /// <summary>Gets the standard input for a value that the user asked to be read from there, be it typed.</summary>
    public TextReader InputText => Input ?? System.Console.In;

    /// <summary>Gets a value indicating whether lines can be redrawn, which progress bars require.</summary>
    public bool IsLive => console.Profile is { Out.IsTerminal: true, Capabilities: { Ansi: true, Interactive: true } };

    /// <summary>Determines whether progress is drawn beside the results: on a terminal, which shows no results at the same time.</summary>
    /// <param name="printsResults">Whether results are printed while the work goes on. They would tear the drawing apart.</param>
    public bool DrawsProgress(bool printsResults) =>
        errors.Profile is { Out.IsTerminal: true, Capabilities: { Ansi: true, Interactive: true } } && !(printsResults && console.Profile.Out.IsTerminal);

    /// <summary>Gets the width of text, which is limited for readability.</summary>
    public int Width => Math.Min(console.Profile.Width, WidestText);

    public void Title(string text) => console.Write(new Text(Safe.Line(text) + "\n", Strong));

    public void Line(string text) => console.Write(new Text(Safe.Line(text) + "\n"));

    public void Hint(string text) => console.Write(new Text(Safe.Line(text) + "\n", Quiet));

    /// <summary>Writes what a command has to say beside its result.</summary>
    public void Status(string text) => errors.Profile.Out.Writer.WriteLine(Safe.Line(text));

    public void Heading(int number, string text)
    {
        console.WriteLine();
        console.Write(new Text($"{number}. {Safe.Line(text)}\n", Strong));
    }

    /// <summary>Writes a command that the user could type: on one line, so that it can be copied.</summary>
    public void Command(string text)
    {
        console.Write(new Text("   $ ", Quiet));
        console.Profile.Out.Writer.WriteLine($"twelvelabs {Safe.Line(text)}");
    }

    /// <summary>Writes a detail under a heading.</summary>
    public void Detail(string text) => console.Write(Indented(new Text(Safe.Line(text))));

    public void Detail(Table table) => console.Write(Indented(table));

    /// <summary>Writes an error on one line, whatever the message contains, so that a script can read it.</summary>
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

    /// <summary>Writes the advice for an error.</summary>
    public void Advice(string text) => errors.Profile.Out.Writer.WriteLine(Safe.Line(text));

    public void Trace(Exception exception) => errors.Profile.Out.Writer.WriteLine(exception);

    private static Padder Indented(Spectre.Console.Rendering.IRenderable content) => new(content, new Padding(3, 0, 0, 0));
}
