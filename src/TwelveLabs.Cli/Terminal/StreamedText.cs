using System.Text;

namespace TwelveLabs.Cli.Terminal;

/// <summary>Writes text as it arrives and wraps its lines between words. A word is written once it is complete.</summary>
internal sealed class StreamedText(IAnsiConsole console, int width, int indent)
{
    private readonly int _room = Math.Max(1, width - indent);
    private readonly StringBuilder _word = new();
    private int _column;

    public void Write(string piece)
    {
        foreach (var c in piece)
        {
            if (c == '\n')
            {
                EndWord();
                EndLine();
            }
            else if (char.IsWhiteSpace(c))
            {
                EndWord();
            }
            else if (!char.IsControl(c))
            {
                _word.Append(c);
                if (_word.Length >= _room)
                {
                    EndWord();
                }
            }
        }
    }

    public void End()
    {
        EndWord();
        if (_column > 0)
        {
            EndLine();
        }
    }

    private void EndWord()
    {
        if (_word.Length == 0)
        {
            return;
        }

        var word = _word.ToString();
        _word.Clear();
        if (_column > 0 && _column + 1 + word.Length > _room)
        {
            EndLine();
        }

        console.Write(new Text((_column > 0 ? " " : new string(' ', indent)) + word));
        _column += (_column > 0 ? 1 : 0) + word.Length;
    }

    private void EndLine()
    {
        console.WriteLine();
        _column = 0;
    }
}
