using System.Text.Json;

namespace TwelveLabs.Serialization;

/// <summary>Diagnoses a body that is not JSON by its beginning.</summary>
internal static class JsonBeginning
{
    /// <summary>Returns what the body seems to be instead, as a sentence to append to a message; or an empty string.</summary>
    internal static string Hint(ReadOnlySpan<byte> body) => body switch
    {
        [0x1F, 0x8B, ..] => " The body looks compressed by gzip, which no Content-Encoding header says.",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => " The body looks compressed by zstd, which no Content-Encoding header says.",
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => " The body looks like UTF-32; JSON must be UTF-8.",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..] => " The body looks like UTF-16; JSON must be UTF-8.",
        _ => "",
    };

    /// <summary>Determines whether the body is valid JSON that is truncated.</summary>
    internal static bool IsCut(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        try
        {
            var any = false;
            while (json.Read())
            {
                any = true;
            }

            return !any || json.CurrentDepth > 0 || json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
