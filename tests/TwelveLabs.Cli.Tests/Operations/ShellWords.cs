using System.Text;

namespace TwelveLabs.Cli.Tests.Operations;

/// <summary>Splits a command line as a POSIX shell does, as far as examples need it: blanks, quotes, backslashes.</summary>
internal static class ShellWords
{
    public static IEnumerable<string> Of(string line)
    {
        var word = new StringBuilder();
        var (quote, hasWord) = ('\0', false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == quote || (quote == '\0' && line[i] is '\'' or '"'))
            {
                (quote, hasWord) = (quote == '\0' ? line[i] : '\0', true);
            }
            else if (quote == '\0' && line[i] == '\\')
            {
                word.Append(line[++i]);
            }
            else if (quote == '\0' && line[i] == ' ')
            {
                if (hasWord)
                {
                    yield return word.ToString();
                }

                word.Clear();
                hasWord = false;
            }
            else
            {
                word.Append(line[i]);
                hasWord = true;
            }
        }

        if (hasWord)
        {
            yield return word.ToString();
        }
    }
}
