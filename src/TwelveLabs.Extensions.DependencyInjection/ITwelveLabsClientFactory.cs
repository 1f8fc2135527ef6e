namespace TwelveLabs;

/// <summary>Returns the clients of the container by name, for code that determines the name at run time.</summary>
public interface ITwelveLabsClientFactory
{
    /// <summary>Returns the client of a name, always the same instance. The container creates it on first use and disposes it.</summary>
    /// <param name="name">The name; the empty string for the client without a name.</param>
    /// <exception cref="ArgumentException">No client of this name was added.</exception>
    ITwelveLabsClient Create(string name);
}
