namespace TwelveLabs.Contract.Replay;

/// <summary>A request as it came over the wire.</summary>
internal sealed record ReceivedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Path => Target.Split('?')[0];

    public IReadOnlyList<(string Name, string Value)> Query => Target.Contains('?', StringComparison.Ordinal)
        ? [.. Target[(Target.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(Pair)]
        : [];

    /// <summary>The content type without its parameters; null when the request has none.</summary>
    public string? MediaType => Headers.TryGetValue("content-type", out var type) ? type.Split(';')[0].Trim() : null;

    public override string ToString() => $"{Method} {Target}";

    private static (string Name, string Value) Pair(string field)
    {
        var parts = field.Split('=', 2);
        return (Decode(parts[0]), parts.Length > 1 ? Decode(parts[1]) : "");
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
