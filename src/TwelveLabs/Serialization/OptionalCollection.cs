using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs.Serialization;

/// <summary>
/// Creates the initial empty collections of a model. They are never null for code that reads or fills them, and differ from an empty
/// collection that was set, so that a response is written as received and a request omits what was not set.
/// </summary>
internal static class OptionalCollection
{
    public static IList<T> List<T>() => new LazyList<T>();

    public static Dictionary<string, T> Map<T>() => new LazyDictionary<T>();

    public static bool IsUnset<T>([NotNullWhen(false)] ICollection<T>? collection) => collection is null || (collection.Count == 0 && collection is IUnsetCollection);

    /// <summary>Copies the items to a new collection. An unset collection stays unset.</summary>
    public static IList<T>? Copy<T>(IList<T>? list) => IsUnset(list) ? null : [.. list];

    /// <inheritdoc cref="Copy{T}(IList{T})"/>
    public static Dictionary<string, T>? Copy<T>(Dictionary<string, T>? map) => IsUnset(map) ? null : new(map, StringComparer.Ordinal);

    /// <inheritdoc cref="Copy{T}(IList{T})"/>
    public static IDictionary<string, T>? Copy<T>(IDictionary<string, T>? map) => IsUnset(map) ? null : new Dictionary<string, T>(map, StringComparer.Ordinal);

    private interface IUnsetCollection;

    private sealed class LazyList<T> : List<T>, IUnsetCollection;

    private sealed class LazyDictionary<T>() : Dictionary<string, T>(StringComparer.Ordinal), IUnsetCollection;
}
