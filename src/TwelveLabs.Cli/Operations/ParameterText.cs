using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Operations;

/// <summary>Reads what a user typed for a parameter. A value that cannot be read is a <see cref="FormatException"/> that describes a valid one.</summary>
internal static class ParameterText
{
    public static JsonNode? Read(OperationParameter parameter, IReadOnlyList<string> texts, TextReader? input = null) => parameter.Kind switch
    {
        ParameterKind.Texts => new JsonArray([.. texts.Select(text => (JsonNode?)text)]),
        ParameterKind.Choices => new JsonArray([.. texts.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(text => (JsonNode?)Choice(parameter, text))]),
        ParameterKind.Map => Map(parameter, texts),
        ParameterKind.Pairs => Pairs(parameter, texts),
        _ => Single(parameter, texts[^1], input),
    };

    private static JsonNode? Single(OperationParameter parameter, string text, TextReader? input) => parameter.Kind switch
    {
        ParameterKind.Integer => Integer(parameter, text),
        ParameterKind.Number => Number(parameter, text),
        ParameterKind.Boolean => bool.TryParse(text, out var value) ? value : throw Wanted(text, "true or false"),
        ParameterKind.Choice => Choice(parameter, text),
        ParameterKind.Time => Time(text),
        ParameterKind.Filter => Filter(parameter, text),
        ParameterKind.Json => JsonText.Read(text, input),
        ParameterKind.TextOrJson => text.TrimStart().StartsWith('{') || text.StartsWith('@') ? JsonText.Read(text) : text,
        _ => text,
    };

    private static string Choice(OperationParameter parameter, string text) =>
        parameter.Values.FirstOrDefault(value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase))
        ?? (parameter.HasOtherValues ? text : throw Wanted(text, $"one of {string.Join(", ", parameter.Values)}"));

    private static JsonNode Integer(OperationParameter parameter, string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && IsInRange(parameter, value) ? value : throw Wanted(text, "a whole number" + Range(parameter));

    private static JsonNode Number(OperationParameter parameter, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) && IsInRange(parameter, value) ? value : throw Wanted(text, "a number" + Range(parameter));

    private static JsonNode Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)
            : throw Wanted(text, "a date or time such as 2024-11-01 or 2024-11-01T12:30:00Z");

    private static JsonNode? Filter(OperationParameter parameter, string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return Scalar(text);
        }

        var range = new JsonObject();
        foreach (var (name, end) in (IEnumerable<(string, string)>)[("gte", text[..dots]), ("lte", text[(dots + 2)..])])
        {
            if (end.Length > 0)
            {
                range[name] = Scalar(end);
            }
        }

        return range.Count > 0 ? range : throw Wanted(text, "a value or a range such as 10..20, 10.. or ..20");

        JsonNode? Scalar(string value) => parameter.FilterOf switch
        {
            "integer" => Integer(parameter, value),
            "number" => Number(parameter, value),
            "date-time" => Time(value),
            _ => Any(value),
        };
    }

    private static JsonObject Map(OperationParameter parameter, IReadOnlyList<string> texts)
    {
        var map = new JsonObject();
        foreach (var text in texts)
        {
            if (text.TrimStart().StartsWith('{') || text.StartsWith('@'))
            {
                foreach (var (name, value) in JsonText.Read(text) as JsonObject ?? throw Wanted(text, "a JSON object"))
                {
                    map[name] = value?.DeepClone();
                }

                continue;
            }

            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw Wanted(text, "a key with its value, such as category=news");
            }

            var typed = text[(equals + 1)..];
            map[text[..equals]] = parameter.Place == ParameterPlace.Query && typed.Contains("..", StringComparison.Ordinal) ? Filter(parameter, typed) : Any(typed);
        }

        return map;
    }

    private static JsonArray Pairs(OperationParameter parameter, IReadOnlyList<string> texts)
    {
        if (texts is [var only] && (only.TrimStart().StartsWith('[') || only.StartsWith('@')))
        {
            return JsonText.Read(only) as JsonArray ?? throw Wanted(only, "a JSON array");
        }

        var (name, list) = parameter.Pair!.Value;
        return new JsonArray([.. texts.Select(text => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals
            ? (JsonNode)new JsonObject
            {
                [name] = text[..equals],
                [list] = new JsonArray([.. text[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => (JsonNode?)word)]),
            }
            : throw Wanted(text, $"{name}={list}, such as name=first,second, or a JSON array"))]);
    }

    // A value of a user's own keys has the type that it looks like; JSON quotes make a text of a number.
    private static JsonNode? Any(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ when text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '"') && Parsed(text) is { } value => value,
        _ => text,
    };

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsInRange(OperationParameter parameter, double value) => !(value < parameter.Minimum) && !(value > parameter.Maximum);

    private static string Range(OperationParameter parameter) => (parameter.Minimum, parameter.Maximum) switch
    {
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $" from {least} to {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $", at least {least}"),
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $", at most {most}"),
        _ => "",
    };

    private static FormatException Wanted(string text, string wanted) => new($"'{text}' is not {wanted}.");
}
