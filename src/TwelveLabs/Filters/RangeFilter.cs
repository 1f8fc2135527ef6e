using System.Globalization;
using Newtonsoft.Json;

namespace TwelveLabs.Filters;

/// <summary>Represents one value or a range, as the API's filters accept it in queries and in JSON.</summary>
internal readonly record struct RangeFilter<T> : IFilter
    where T : struct, IComparable<T>
{
    /// <summary>Gets the value without a bound: an exact match, unless the OpenAPI document says otherwise.</summary>
    public T? Plain { get; init; }

    public T? Gte { get; init; }

    public T? Lte { get; init; }

    public T? Gt { get; init; }

    public T? Lt { get; init; }

    public bool IsEmpty => (Plain ?? Gte ?? Lte ?? Gt ?? Lt) is null;

    public IEnumerable<double> Numbers() => ((T?[])[Plain, Gte, Lte, Gt, Lt]).OfType<double>();

    public static RangeFilter<T> Between(T least, T most) => least.CompareTo(most) <= 0
        ? new() { Gte = least, Lte = most }
        : throw new ArgumentOutOfRangeException(nameof(least), least, $"The lower bound must not exceed the upper one ({most}).");

    public IEnumerable<(string Name, T Value)> Bounds()
    {
        (string, T?)[] all = [("gte", Gte), ("lte", Lte), ("gt", Gt), ("lt", Lt)];
        return from bound in all where bound.Item2 is not null select (bound.Item1, bound.Item2!.Value);
    }

    public IEnumerable<(string Suffix, string Text)> Fields()
    {
        if (Plain is { } plain)
        {
            yield return ("", Text(plain));
        }

        foreach (var (bound, value) in Bounds())
        {
            yield return ($"[{bound}]", Text(value));
        }
    }

    public static string Text(T value) => value switch
    {
        double number => JsonWrite.FormatNumber(number),
        DateTimeOffset time => JsonWrite.FormatTime(time),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    public override string ToString() => ToString("= ");

    /// <summary>Returns the filter as text, with a prefix for a plain value.</summary>
    public string ToString(string plain)
    {
        if (Plain is { } value)
        {
            return plain + Text(value);
        }

        var words = Bounds().Select(bound => bound.Name switch
        {
            "gte" => ">= ",
            "lte" => "<= ",
            "gt" => "> ",
            _ => "< ",
        } + Text(bound.Value));
        return string.Join(" and ", words);
    }

    public void WriteTo(JsonWriter writer)
    {
        if (Plain is { } plain)
        {
            WriteValue(writer, plain);
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, value) in Bounds())
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    public static RangeFilter<T> Read(JsonReader reader, Func<JsonReader, T?> value)
    {
        if (reader.TokenType != JsonToken.StartObject)
        {
            return new() { Plain = value(reader) };
        }

        var range = default(RangeFilter<T>);
        while (JsonRead.NextProperty(reader, out var name))
        {
            range = name switch
            {
                "gte" => range with { Gte = value(reader) },
                "lte" => range with { Lte = value(reader) },
                "gt" => range with { Gt = value(reader) },
                "lt" => range with { Lt = value(reader) },
                _ => throw JsonRead.Unexpected(reader, "gte, lte, gt or lt"),
            };
        }

        return range;
    }

    private static void WriteValue(JsonWriter writer, T value)
    {
        switch (value)
        {
            case double number:
                JsonWrite.Double(writer, number);
                break;
            case DateTimeOffset time:
                JsonWrite.Time(writer, time);
                break;
            case long integer:
                writer.WriteValue(integer);
                break;
        }
    }
}
