using System.Text.RegularExpressions;
using TwelveLabs.Document.Reference;

namespace TwelveLabs.Document.Commands;

/// <summary>Writes a description as a terminal shows it: one paragraph, and parameters by the names of their options.</summary>
internal static partial class CommandText
{
    public static string Of(string description, string operationId, ReferenceModel model)
    {
        var names = model.Operations.First(operation => operation.Id == operationId).CommandParameters.Select(parameter => parameter.Wire).ToHashSet(StringComparer.Ordinal);
        var text = string.Join(' ', description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var commands = model.Operations.ToDictionary(operation => operation.Id, operation => $"twelvelabs {CommandNames.Group(operation.Tag)} {CommandNames.Verb(operation.Id)}", StringComparer.Ordinal);
        return Code().Replace(text, match => commands.TryGetValue(match.Groups[1].Value, out var command) ? command : names.Contains(match.Groups[1].Value) && match.Groups[1].Value.Contains('_', StringComparison.Ordinal)
            ? "--" + CommandNames.Option(match.Groups[1].Value)
            : match.Groups[1].Value);
    }

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
