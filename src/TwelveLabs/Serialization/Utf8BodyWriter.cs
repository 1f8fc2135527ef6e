using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>
/// A <see cref="JsonWriter"/> that writes UTF-8 into memory: the JSON that <see cref="JsonTextWriter"/> writes, without intermediate
/// characters. The base class checks the grammar.
/// </summary>
internal sealed partial class Utf8BodyWriter(PooledBuffer body) : JsonWriter
{
    private const int LongestInteger = 20;
#if NET
    private const int LongestNumber = 32;
#endif

    public override void Flush()
    {
    }

    public override void WriteStartObject()
    {
        base.WriteStartObject();
        body.Append((byte)'{');
    }

    public override void WriteStartArray()
    {
        base.WriteStartArray();
        body.Append((byte)'[');
    }

    public override void WriteStartConstructor(string name)
    {
        base.WriteStartConstructor(name);
        Append($"new {name}(".AsSpan());
    }

    public override void WritePropertyName(string name) => WritePropertyName(name, escape: true);

    public override void WritePropertyName(string name, bool escape)
    {
        base.WritePropertyName(name);
        AppendQuoted(name.AsSpan(), escape, isName: true);
    }

    public override void WriteNull()
    {
        base.WriteNull();
        body.Append("null"u8);
    }

    public override void WriteUndefined()
    {
        base.WriteUndefined();
        body.Append("undefined"u8);
    }

    public override void WriteRaw(string? json) => Append(json.AsSpan());

    /// <summary>Writes a value of raw JSON.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> json)
    {
        // Only the base class knows whether a comma comes first.
        WriteRawValue("");
        body.Append(json);
    }

    public override void WriteComment(string? text)
    {
        base.WriteComment(text);
        Append($"/*{text}*/".AsSpan());
    }

    public override void WriteWhitespace(string ws)
    {
        base.WriteWhitespace(ws);
        Append(ws.AsSpan());
    }

    public override void WriteValue(string? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        base.WriteValue(value);
        AppendQuoted(value.AsSpan(), escape: true, isName: false);
    }

    /// <summary>Writes a time without a string of its own.</summary>
    public void WriteTime(DateTimeOffset value)
    {
        Span<char> text = stackalloc char[Rfc3339.LongestTime];
        var length = Rfc3339.Format(value, text);
        base.WriteValue("");
        AppendPlain(text.Slice(0, length));
    }

    public override void WriteValue(bool value)
    {
        base.WriteValue(value);
        body.Append(value ? "true"u8 : "false"u8);
    }

    public override void WriteValue(int value) => WriteValue((long)value);

    public override void WriteValue(long value)
    {
        base.WriteValue(value);
        Utf8Formatter.TryFormat(value, body.Room(LongestInteger), out var written);
        body.Advance(written);
    }

    public override void WriteValue(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            WriteValue(value.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
#if NET
            base.WriteValue(value);
            value.TryFormat(body.Room(LongestNumber), out var written, "R", CultureInfo.InvariantCulture);
            AdvanceNumber(written);
#else
            WriteRawValue(JsonConvert.ToString(value));
#endif
        }
    }

    public override void WriteValue(float value)
    {
        if (float.IsNaN(value) || float.IsInfinity(value))
        {
            WriteValue(value.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            WriteRawValue(JsonConvert.ToString(value));
        }
    }

    // Other types that a user's JToken may contain.
    public override void WriteValue(uint value) => WriteRawValue(JsonConvert.ToString(value));

    public override void WriteValue(ulong value) => WriteRawValue(JsonConvert.ToString(value));

    public override void WriteValue(short value) => WriteValue((long)value);

    public override void WriteValue(ushort value) => WriteValue((long)value);

    public override void WriteValue(byte value) => WriteValue((long)value);

    public override void WriteValue(sbyte value) => WriteValue((long)value);

    public override void WriteValue(char value) => WriteValue(value.ToString());

    public override void WriteValue(decimal value) => WriteRawValue(JsonConvert.ToString(value));

    public override void WriteValue(DateTime value) => WriteRawValue(JsonConvert.ToString(value));

    public override void WriteValue(DateTimeOffset value) => WriteRawValue(JsonConvert.ToString(value));

    public override void WriteValue(Guid value) => WriteRawValue(JsonConvert.ToString(value));

    public override void WriteValue(TimeSpan value) => WriteRawValue(JsonConvert.ToString(value));

    public override void WriteValue(Uri? value) => WriteValue(value?.OriginalString);

    public override void WriteValue(byte[]? value) => WriteValue(value is null ? null : Convert.ToBase64String(value));

    public override void WriteValue(object? value)
    {
        if (value is BigInteger number)
        {
            WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            base.WriteValue(value);
        }
    }

#if NET
    // A floating-point number must be recognizable as one.
    private void AdvanceNumber(int length)
    {
        var isMarked = body.Room(LongestNumber)[..length].IndexOfAny((byte)'.', (byte)'E') >= 0;
        body.Advance(length);
        if (!isMarked)
        {
            body.Append(".0"u8);
        }
    }
#endif

    protected override void WriteValueDelimiter() => body.Append((byte)',');

    protected override void WriteEnd(JsonToken token) => body.Append(token switch
    {
        JsonToken.EndObject => (byte)'}',
        JsonToken.EndArray => (byte)']',
        _ => (byte)')',
    });
}
