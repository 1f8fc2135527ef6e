namespace TwelveLabs;

/// <summary>Settings for one call, over those of the client.</summary>
public sealed class RequestOptions
{
    /// <summary>How long a reply may take to begin, and to go on, once the request is sent. Null: as the client's options say.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Headers to send beside the SDK's own. The API key's header cannot be set here.</summary>
    public IDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    internal void Validate()
    {
        if (Timeout is { } limit && limit <= TimeSpan.Zero && limit != System.Threading.Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(nameof(Timeout), Timeout, $"{nameof(Timeout)} must be more than zero, or infinite.");
        }

        // The handler drops what it cannot send, so that a slip would go unseen.
        foreach (var header in Headers ?? new Dictionary<string, string>())
        {
            if (header.Key.Length == 0 || header.Key.Any(c => c is <= ' ' or > '~' || "()<>@,;:\\\"/[]?={}".Contains(c)))
            {
                throw new ArgumentException($"'{header.Key}' is no name of a header.", nameof(Headers));
            }

            if (header.Value is null || header.Value.Any(c => char.IsControl(c) && c != '\t'))
            {
                throw new ArgumentException($"The value of the header {header.Key} is null or holds a control character, such as the end of a line.", nameof(Headers));
            }
        }
    }
}
