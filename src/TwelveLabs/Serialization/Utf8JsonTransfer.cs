using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TwelveLabs.Serialization;

/// <summary>Copies JSON between System.Text.Json and a buffer, token by token where necessary and otherwise unchanged.</summary>
internal static class Utf8JsonTransfer
{
    // The reader or writer of a value already limits the depth.
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>
    /// Copies the value that begins at the current token, with every name, string and number unchanged, but without the comments and
    /// trailing commas that the reader may allow. Afterwards the reader is at the last token of the value.
    /// </summary>
    internal static void CopyValue(ref Utf8JsonReader reader, PooledBuffer json)
    {
        var depth = reader.CurrentDepth;
        var isFirst = true;
        do
        {
            CopyToken(ref reader, json, ref isFirst);
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Comment) && reader.Read());
    }

    /// <summary>Copies the current property name or string as a string.</summary>
    internal static void CopyText(ref Utf8JsonReader reader, PooledBuffer json)
    {
        json.Append((byte)'"');
        CopyRaw(ref reader, json);
        json.Append((byte)'"');
    }

    /// <summary>
    /// Writes a value. If the writer has no format of its own, the bytes are those that the API sends and accepts. A writer that indents or
    /// has an encoder, such as for JSON in HTML, formats them itself.
    /// </summary>
    internal static void WriteValue(Utf8JsonWriter writer, ReadOnlyMemory<byte> json)
    {
        var isPlain = !writer.Options.Indented
            && (writer.Options.Encoder is null || ReferenceEquals(writer.Options.Encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        if (isPlain)
        {
            writer.WriteRawValue(json.Span, skipInputValidation: true);
            return;
        }

        using var document = JsonDocument.Parse(json, AnyDepth);
        document.RootElement.WriteTo(writer);
    }

    private static void CopyToken(ref Utf8JsonReader reader, PooledBuffer json, ref bool isFirst)
    {
        if (reader.TokenType == JsonTokenType.Comment)
        {
            return;
        }

        var ends = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (!isFirst && !ends)
        {
            json.Append((byte)',');
        }

        isFirst = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            CopyText(ref reader, json);
        }
        else
        {
            CopyRaw(ref reader, json);
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            json.Append((byte)':');
        }
    }

    private static void CopyRaw(ref Utf8JsonReader reader, PooledBuffer json)
    {
        if (!reader.HasValueSequence)
        {
            json.Append(reader.ValueSpan);
            return;
        }

        foreach (var segment in reader.ValueSequence)
        {
            json.Append(segment.Span);
        }
    }
}
