using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Filters;

/// <summary>Represents an exact string or boolean, or a number or range of numbers.</summary>
internal readonly record struct ValueFilter : IFilter
{
    public string? Text { get; init; }

    public bool? Flag { get; init; }

    public RangeFilter<double> Number { get; init; }

    public bool IsEmpty => Text is null && Flag is null && Number.IsEmpty;

    public IEnumerable<double> Numbers() => Number.Numbers();

    public IEnumerable<(string Suffix, string Text)> Fields() => Word is { } word ? [("", word)] : Number.Fields();

    public void WriteTo(JsonWriter writer)
    {
        if (Text is not null)
        {
            writer.WriteValue(Text);
        }
        else if (Flag is { } flag)
        {
            writer.WriteValue(flag);
        }
        else
        {
            Number.WriteTo(writer);
        }
    }

    public override string ToString() => Word is { } word ? "= " + word : Number.ToString();

    /// <summary>Creates a filter from a parsed JSON value; returns null if it has none of the forms of a filter.</summary>
    public static ValueFilter? Of(JToken? token) => token switch
    {
        JValue { Type: JTokenType.String or JTokenType.Date } text => new() { Text = (string?)text },
        JValue { Type: JTokenType.Boolean } flag => new() { Flag = (bool)flag },
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => new() { Number = new() { Plain = (double)number } },
        JObject range when range.Properties().All(bound => bound is { Name: "gte" or "lte" or "gt" or "lt", Value.Type: JTokenType.Integer or JTokenType.Float }) => new()
        {
            Number = new() { Gte = (double?)range["gte"], Lte = (double?)range["lte"], Gt = (double?)range["gt"], Lt = (double?)range["lt"] },
        },
        _ => null,
    };

    private string? Word => Text ?? (Flag is { } flag ? (flag ? "true" : "false") : null);
}
