using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs.Models;

/// <summary>
/// The empty collections that a model starts with: never null for those who read or fill it, and told from an empty
/// one that was set, so that a response is written as it came and a request leaves out what nobody set.
/// </summary>
internal static class Unset
{
    public static IList<T> List<T>() => new UnsetList<T>();

    public static Dictionary<string, T> Map<T>() => new UnsetMap<T>();

    public static bool Is<T>([NotNullWhen(false)] ICollection<T>? collection) => collection is null || (collection.Count == 0 && collection is IUnset);

    /// <summary>The same items in a collection of its own; what is unset stays so.</summary>
    public static IList<T>? Copy<T>(IList<T>? list) => Is(list) ? null : [.. list];

    /// <inheritdoc cref="Copy{T}(IList{T})"/>
    public static Dictionary<string, T>? Copy<T>(Dictionary<string, T>? map) => Is(map) ? null : new(map, StringComparer.Ordinal);

    /// <inheritdoc cref="Copy{T}(IList{T})"/>
    public static IDictionary<string, T>? Copy<T>(IDictionary<string, T>? map) => Is(map) ? null : new Dictionary<string, T>(map, StringComparer.Ordinal);

    private interface IUnset;

    private sealed class UnsetList<T> : List<T>, IUnset;

    private sealed class UnsetMap<T>() : Dictionary<string, T>(StringComparer.Ordinal), IUnset;
}
