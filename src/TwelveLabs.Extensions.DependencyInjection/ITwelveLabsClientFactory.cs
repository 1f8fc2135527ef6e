namespace TwelveLabs;

/// <summary>Gives the clients that were added to the container, by their names, for code that learns the name only as it runs.</summary>
public interface ITwelveLabsClientFactory
{
    /// <summary>The client of a name: the same each time. The container makes it when it is first asked for, and disposes it.</summary>
    /// <param name="name">The name; the empty text for the client that was added without one.</param>
    /// <exception cref="ArgumentException">No client of this name was added.</exception>
    ITwelveLabsClient Create(string name);
}
