namespace TwelveLabs.Http;

/// <summary>Validates that a path stays below the base address, whatever values it contains.</summary>
internal static class RawPath
{
    public static void Check(string path, string parameter)
    {
        if (Problem(path) is { } problem)
        {
            throw new ArgumentException($"The path '{path}' {problem}.", parameter);
        }
    }

    private static string? Problem(string path) => path switch
    {
        _ when path.Length == 0 || path[0] != '/' => "does not begin with '/'",
        _ when path.IndexOfAny(['?', '#']) >= 0 => $"has a query or a fragment; set {nameof(RawRequest)}.{nameof(RawRequest.Query)}",
        _ when path.Any(c => c is <= ' ' or > '~' or '\\') => "has a character that a path cannot have; escape its parts with Uri.EscapeDataString",

        // A URI resolves such a segment even if it is escaped.
        _ when path.Split('/').Any(segment => Uri.UnescapeDataString(segment) is "." or "..") => "has a segment that would lead out of it",
        _ => null,
    };
}
