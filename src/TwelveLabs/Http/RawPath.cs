namespace TwelveLabs.Http;

/// <summary>Sees to it that a path stays below the base address, whatever was put into it.</summary>
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

        // A URI climbs on such a segment however it is escaped.
        _ when path.Split('/').Any(segment => Uri.UnescapeDataString(segment) is "." or "..") => "has a segment that would lead out of it",
        _ => null,
    };
}
