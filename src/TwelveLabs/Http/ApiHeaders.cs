using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace TwelveLabs;

/// <summary>The headers of a response, by names of which case does not matter; several values of one name are joined by commas.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Headers is the field's own word, as in HttpResponseHeaders.")]
public sealed class ApiHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a set of headers, such as one for a test.</summary>
    /// <param name="values">Names and values.</param>
    public ApiHeaders(IEnumerable<KeyValuePair<string, string>> values)
    {
        foreach (var pair in values ?? throw new ArgumentNullException(nameof(values)))
        {
            _values[pair.Key] = pair.Value;
        }
    }

    internal ApiHeaders(HttpResponseMessage response, SecretRedactor redactor)
    {
        Add(response.Headers, redactor);
        Add(response.Content?.Headers, redactor);
    }

    /// <summary>No headers.</summary>
    public static ApiHeaders Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <summary>The id that the service or a gateway gave the request, or null.</summary>
    public string? RequestId => this["x-request-id"] ?? this["request-id"];

    /// <summary>A header's value, or null when the response has none of this name.</summary>
    /// <param name="name">The name; case does not matter.</param>
    public string? this[string name] => _values.TryGetValue(name, out var value) ? value : null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(HttpHeaders? headers, SecretRedactor redactor)
    {
        foreach (var header in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            _values[redactor.Redact(header.Key)] = redactor.Redact(string.Join(", ", header.Value));
        }
    }
}
