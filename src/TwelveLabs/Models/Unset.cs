namespace TwelveLabs.Models;

/// <summary>
/// The empty collections that a reply's model starts with: never null for those who read it, and told from an empty
/// one of the service's, so that a model is written as it came.
/// </summary>
internal static class Unset
{
    public static IList<T> List<T>() => new UnsetList<T>();

    public static IDictionary<string, T> Map<T>() => new UnsetMap<T>();

    public static bool Is<T>(ICollection<T> collection) => collection is IUnset && collection.Count == 0;

    private interface IUnset;

    private sealed class UnsetList<T> : List<T>, IUnset;

    private sealed class UnsetMap<T>() : Dictionary<string, T>(StringComparer.Ordinal), IUnset;
}
