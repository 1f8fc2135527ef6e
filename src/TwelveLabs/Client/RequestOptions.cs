namespace TwelveLabs;

/// <summary>Settings for one call, over those of the client.</summary>
public sealed class RequestOptions
{
    /// <summary>How long a reply may take to begin, and to go on, once the request is sent. Null: as the client's options say.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Headers to send beside the SDK's own. The API key's header cannot be set here.</summary>
    public IDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
