using System.Text.Json;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Compares a user's metadata value with a filter. The type of a filter from a query is only inferred.</summary>
internal static class MetadataMatch
{
    public static bool Holds(JsonNode? value, JsonNode? filter)
    {
        if (filter is null)
        {
            return true;
        }

        if (value is null)
        {
            return false;
        }

        if (filter is JsonObject range)
        {
            return value.GetValueKind() == JsonValueKind.Number
                && range.All(bound => bound.Value?.GetValueKind() == JsonValueKind.Number)
                && Filters.Matches(range, value.AsDouble());
        }

        if (filter is JsonArray any)
        {
            return any.Any(choice => Holds(value, choice));
        }

        return value.GetValueKind() == JsonValueKind.Number && filter.GetValueKind() == JsonValueKind.Number
            ? value.AsDouble() == filter.AsDouble()
            : string.Equals(value.ToString(), filter.ToString(), StringComparison.Ordinal);
    }
}
