using System.Text.Json;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Validates and applies filters: a value that must be equal, or a range that must contain the value.</summary>
internal static class Filters
{
    public static readonly string[] Bounds = ["gte", "lte", "gt", "lt"];

    public static void Check(string kind, JsonNode value, string name)
    {
        if (value is not JsonObject range)
        {
            CheckScalar(kind, value, name);
            return;
        }

        foreach (var (bound, limit) in range)
        {
            if (!Bounds.Contains(bound))
            {
                throw Errors.ParameterUnknown($"{name}[{bound}]");
            }

            CheckScalar(kind, limit, $"{name}[{bound}]");
        }
    }

    public static bool Matches(JsonNode? filter, double value) => filter switch
    {
        null => true,
        JsonObject range => Holds(range, bound => value.CompareTo(bound.AsDouble())),
        _ => value == filter.AsDouble(),
    };

    /// <summary>Returns whether a time matches a filter. A plain time is a lower bound; a bound that is a date includes the whole day.</summary>
    public static bool Matches(JsonNode? filter, DateTimeOffset value)
    {
        switch (filter)
        {
            case null:
                return true;
            case JsonObject range:
                return Holds(range, bound => Compare(value, bound.GetValue<string>()));
            default:
                TryTime(filter.GetValue<string>(), out var from, out _);
                return value >= from;
        }
    }

    public static bool TryTime(string text, out DateTimeOffset time, out bool dateOnly)
    {
        dateOnly = text.Length == 10;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            && text.Length >= 10 && char.IsAsciiDigit(text[0]) && text[4] == '-' && text[7] == '-';
    }

    private static int Compare(DateTimeOffset value, string bound)
    {
        TryTime(bound, out var time, out var dateOnly);
        return dateOnly && value.UtcDateTime.Date == time.UtcDateTime.Date ? 0 : value.CompareTo(time);
    }

    private static bool Holds(JsonObject range, Func<JsonNode, int> compare) => range.All(bound => bound.Value is not { } limit || bound.Key switch
    {
        "gte" => compare(limit) >= 0,
        "lte" => compare(limit) <= 0,
        "gt" => compare(limit) > 0,
        _ => compare(limit) < 0,
    });

    private static void CheckScalar(string kind, JsonNode? value, string name)
    {
        var valueKind = value?.GetValueKind() ?? JsonValueKind.Null;
        if (kind == "date-time")
        {
            if (valueKind != JsonValueKind.String || !TryTime(value!.GetValue<string>(), out _, out _))
            {
                throw Errors.ParameterInvalid(name, "it must be an RFC 3339 time or a date.");
            }

            return;
        }

        if (valueKind != JsonValueKind.Number)
        {
            throw Errors.ParameterInvalid(name, "it must be a number.");
        }

        if (kind == "integer" && value!.AsDouble() % 1 != 0)
        {
            throw Errors.ParameterInvalid(name, "it must be a whole number.");
        }
    }
}
