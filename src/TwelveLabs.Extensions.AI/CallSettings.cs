using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace TwelveLabs.Embeddings;

/// <summary>Reads the settings of the API that the abstractions have no property for, by their wire names.</summary>
internal static class CallSettings
{
    private const string TruncateName = "text_truncate";
    private const string AudioStartName = "audio_start_offset_sec";

    public static TextTruncate? Truncate(AdditionalPropertiesDictionary? own, EmbeddingGenerationOptions? options) => Find(TruncateName, own, options) switch
    {
        null => default(TextTruncate?),
        TextTruncate value => value,
        string text => new TextTruncate(text),
        JsonElement { ValueKind: JsonValueKind.String } json => new TextTruncate(json.GetString()!),
        var other => throw Refused(TruncateName, "a text, such as \"start\"", other),
    };

    public static double? AudioStart(AdditionalPropertiesDictionary? own, EmbeddingGenerationOptions? options) => Find(AudioStartName, own, options) switch
    {
        null => null,
        TimeSpan time => time.TotalSeconds,
        JsonElement { ValueKind: JsonValueKind.Number } json => json.GetDouble(),
        IConvertible number and (double or float or decimal or long or int or short or byte) => number.ToDouble(CultureInfo.InvariantCulture),
        var other => throw Refused(AudioStartName, "a number of seconds", other),
    };

    private static object? Find(string name, AdditionalPropertiesDictionary? own, EmbeddingGenerationOptions? options) =>
        own?.TryGetValue(name, out var mine) == true ? mine
        : options?.AdditionalProperties?.TryGetValue(name, out var common) == true ? common
        : null;

    private static ArgumentException Refused(string name, string wanted, object given) =>
        Refusal.OfOptions($"{nameof(EmbeddingGenerationOptions.AdditionalProperties)}[\"{name}\"] must be {wanted}; it is a {given.GetType().Name}.");
}
