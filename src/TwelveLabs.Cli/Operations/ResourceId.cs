namespace TwelveLabs.Cli.Operations;

/// <summary>Tells ids from names.</summary>
internal static class ResourceId
{
    /// <summary>Returns a value indicating whether a text has the form that ids have now.</summary>
    // Ids are opaque, but a name of this form would be a strange one; looking it up would cost a request each time.
    public static bool IsLikely(string text) => text.Length == 24 && text.All(char.IsAsciiHexDigit);
}
