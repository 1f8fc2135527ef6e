using System.Text.Json.Nodes;
using TwelveLabs.Cli.Output;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Operations;

/// <summary>Writes the example of a request as a command line.</summary>
internal static class CommandExample
{
    public static string Of(Operation operation)
    {
        var example = operation.Example is { } json ? JsonNode.Parse(json)!.AsObject() : [];
        var words = operation.Parameters
            .Where(parameter => parameter.IsAlwaysGiven || example.ContainsKey(parameter.Wire))
            .OrderByDescending(parameter => parameter.IsArgument)
            .Select(parameter => parameter.IsAlwaysGiven ? Placeholder(parameter) : Word(parameter, example[parameter.Wire]));
        return string.Join(' ', words);
    }

    private static string Placeholder(OperationParameter parameter)
    {
        var word = parameter.ShortName.ToUpperInvariant();
        return parameter.IsArgument ? word : $"--{parameter.ShortName} {word}";
    }

    private static string Word(OperationParameter parameter, JsonNode? value)
    {
        var texts = (parameter.Kind, value) switch
        {
            (ParameterKind.Choices, JsonArray list) => [string.Join(',', list.Select(Cells.Text))],
            (ParameterKind.Texts, JsonArray list) => list.Select(Cells.Text),
            (ParameterKind.Pairs, JsonArray list) => list.Select(item => $"{Cells.Text(item![parameter.Pair!.Value.Name])}={string.Join(',', item[parameter.Pair.Value.List]!.AsArray().Select(Cells.Text))}"),
            (ParameterKind.Map, JsonObject map) => map.Select(member => $"{member.Key}={Range(member.Value)}"),
            (ParameterKind.Filter, _) => [Range(value)],
            (_, JsonObject or JsonArray) => [value.ToJsonString()],
            _ => (IEnumerable<string>)[Cells.Text(value)],
        };
        return string.Join(' ', texts.Select(text => parameter.IsArgument ? ShellWord.Of(text) : $"--{parameter.ShortName} {ShellWord.Of(text)}"));
    }

    private static string Range(JsonNode? value) => value is JsonObject range ? $"{Cells.Text(range["gte"])}..{Cells.Text(range["lte"])}" : Cells.Text(value);
}
