using System.Collections;
using System.Text;

namespace TwelveLabs.Errors;

/// <summary>Reads the texts of exceptions of other code, whose members may throw.</summary>
internal static class ForeignText
{
    public static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message;
        }
        catch (Exception e) when (!e.IsFatal())
        {
            return $"{exception.GetType().FullName} (its message could not be read)";
        }
    }

    /// <summary>Returns everything that a log or a debugger shows of an exception: the texts of the whole chain, and all data.</summary>
    public static string AllOf(Exception exception)
    {
        var text = new StringBuilder();
        try
        {
            text.Append(exception).AppendLine();
            AppendData(text, exception, depth: 0);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            text.Append(MessageOf(exception));
        }

        return text.ToString();
    }

    private static void AppendData(StringBuilder text, Exception exception, int depth)
    {
        const int Deepest = 32;
        text.Append(exception.Message).AppendLine();
        foreach (DictionaryEntry entry in exception.Data)
        {
            text.Append(entry.Key).Append('=').Append(entry.Value).AppendLine();
        }

        IEnumerable<Exception> inner = exception is AggregateException aggregate ? aggregate.InnerExceptions : exception.InnerException is { } one ? [one] : [];
        foreach (var next in depth < Deepest ? inner : [])
        {
            AppendData(text, next, depth + 1);
        }
    }
}
