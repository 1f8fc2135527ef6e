using System.Globalization;
using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>Writes models to any <see cref="JsonWriter"/>, for generated code.</summary>
internal static partial class JsonWrite
{
    // A whole number up to this one is written as digits; for a larger one, the framework writes an exponent and adds no ".0".
    private const double LargestWhole = 1e18;

    /// <summary>Returns the JSON that <paramref name="write"/> writes, in UTF-8 without a byte order mark.</summary>
    internal static byte[] ToUtf8(Action<JsonWriter> write)
    {
        using var body = new PooledBuffer();
        ToUtf8(body, write);
        return body.Memory.ToArray();
    }

    /// <summary>Writes the JSON of <paramref name="write"/> to a buffer.</summary>
    internal static void ToUtf8(PooledBuffer body, Action<JsonWriter> write)
    {
        using var writer = new Utf8BodyWriter(body);
        write(writer);
    }

    internal static void Time(JsonWriter writer, DateTimeOffset value)
    {
        if (writer is Utf8BodyWriter body)
        {
            body.WriteTime(value);
        }
        else
        {
            writer.WriteValue(FormatTime(value));
        }
    }

    internal static string FormatTime(DateTimeOffset value) => Rfc3339.Format(value);

    /// <summary>
    /// Writes a short text that reads back as the same number, and <c>20</c> rather than <c>20.0</c>. A non-finite number, which a response
    /// may contain but a request must not, is written by the writer's setting, by default as a string.
    /// </summary>
    internal static void Double(JsonWriter writer, double value)
    {
        if (IsWhole(value))
        {
            writer.WriteValue((long)value);
        }
        else
        {
            writer.WriteValue(value);
        }
    }

    /// <summary>Returns the text that <see cref="Double"/> writes.</summary>
    internal static string FormatNumber(double value) => IsWhole(value)
        ? ((long)value).ToString(CultureInfo.InvariantCulture)
        : Checked(value).ToString("R", CultureInfo.InvariantCulture);

    internal static void Floats(JsonWriter writer, ReadOnlyMemory<float> value)
    {
        writer.WriteStartArray();
        foreach (var item in value.Span)
        {
            if (IsWhole(item))
            {
                writer.WriteValue((long)item);
            }
            else
            {
                writer.WriteValue(item);
            }
        }

        writer.WriteEndArray();
    }

    private static bool IsWhole(double value) => Math.Abs(value) <= LargestWhole && value == Math.Floor(value);

    private static double Checked(double value) => double.IsNaN(value) || double.IsInfinity(value)
        ? throw new ArgumentException(
            string.Format(CultureInfo.InvariantCulture, "{0} cannot be written as JSON: a number must be finite.", value),
            nameof(value))
        : value;
}
