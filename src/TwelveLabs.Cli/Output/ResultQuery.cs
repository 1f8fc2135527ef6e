using System.Text.Json.Nodes;
using DevLab.JmesPath;

namespace TwelveLabs.Cli.Output;

/// <summary>Selects from a result by a JMESPath expression.</summary>
internal static class ResultQuery
{
    /// <summary>Returns what is wrong with an expression, or null.</summary>
    public static string? Mistake(string expression)
    {
        try
        {
            new JmesPath().Parse(expression);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.Message;
        }
    }

    public static JsonNode? Apply(JsonNode? value, string expression)
    {
        try
        {
            return JsonNode.Parse(new JmesPath().Transform(value?.ToJsonString() ?? "null", expression));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new Commands.UsageException($"--query: {exception.Message}", exception);
        }
    }
}
