using Microsoft.Extensions.AI;

namespace TwelveLabs.Embeddings;

/// <summary>Creates the exceptions for arguments of a call, with the names that the caller knows.</summary>
internal static class Refusal
{
    public static ArgumentException OfValue(int index, string why) => Of("values", $"values[{index}] {why}");

    public static ArgumentException OfOptions(string message) => Of("options", message);

    public static ArgumentException OfDimensions(string engine, int asked, int given) => OfOptions(
        $"{nameof(EmbeddingGenerationOptions.Dimensions)} is {asked}, but {engine} gives {given} and the API has no setting for another number. Leave it out, or set it to {given}.");

    private static ArgumentException Of(string parameter, string message) => new(message, parameter);
}
