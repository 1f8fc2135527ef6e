using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Operations;

/// <summary>Converts what the client returns to JSON.</summary>
internal static class OperationResult
{
    private const DynamicallyAccessedMemberTypes Constructors = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    /// <summary>Returns null: the response has no value.</summary>
    public static JsonNode? Of(ApiResponse response)
    {
        _ = response;
        return null;
    }

    public static JsonNode? Of<[DynamicallyAccessedMembers(Constructors)] T>(ApiResponse<T> response) => ModelJson.Write(response.Value);

    public static JsonNode? Value<[DynamicallyAccessedMembers(Constructors)] T>(T value) => ModelJson.Write(value);

    public static async IAsyncEnumerable<JsonNode?> Items<[DynamicallyAccessedMembers(Constructors)] T>(IAsyncEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            yield return ModelJson.Write(item);
        }
    }
}
