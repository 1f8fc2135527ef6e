using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace TwelveLabs;

/// <summary>The headers of a response. Names are case-insensitive; several values of one name are joined by commas.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Headers is the field's own word, as in HttpResponseHeaders.")]
public sealed class ApiHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
#if NET
    private Dictionary<string, string>? _values;

    // Few callers read headers: until one does, those of the response are kept as they were received.
    private readonly HttpResponseHeaders? _response;
    private readonly HttpContentHeaders? _content;
    private readonly SecretRedactor _redactor = SecretRedactor.None;
#else
    private readonly Dictionary<string, string> _values;
#endif

    /// <summary>Initializes the headers, for tests.</summary>
    /// <param name="values">Names and values.</param>
    public ApiHeaders(IEnumerable<KeyValuePair<string, string>> values)
    {
        _values = new(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in values ?? throw new ArgumentNullException(nameof(values)))
        {
            _values[pair.Key] = pair.Value;
        }
    }

    internal ApiHeaders(HttpResponseMessage response, SecretRedactor redactor)
    {
#if NET
        (_response, _content, _redactor) = (response.Headers, response.Content.Headers, redactor);
#else
        _values = new(StringComparer.OrdinalIgnoreCase);
        Add(_values, response.Headers, redactor);
        Add(_values, response.Content?.Headers, redactor);
#endif
    }

    /// <summary>Gets an empty collection.</summary>
    public static ApiHeaders Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => Values.Count;

    /// <summary>Gets the request id of the service or a gateway, or null.</summary>
    public string? RequestId => this["x-request-id"] ?? this["request-id"];

    /// <summary>Gets the value of a header, or null if the response does not have it.</summary>
    /// <param name="name">The case-insensitive name.</param>
    public string? this[string name] => Values.TryGetValue(name, out var value) ? value : null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Gets the version of the API in the response, or null.</summary>
    internal string? ApiVersion => ApiProtocol.ReadVersion(this);

    /// <summary>Gets the rate limit that the response reports, or null.</summary>
    internal RateLimit? RateLimit => RateLimit.Read(this);

    private Dictionary<string, string> Values
    {
        get
        {
#if NET
            if (_values is null)
            {
                var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                Add(values, _response!.NonValidated, _redactor);
                Add(values, _content!.NonValidated, _redactor);
                Volatile.Write(ref _values, values);
            }
#endif
            return _values;
        }
    }

    /// <summary>Returns the value of a header that the API defines, or null.</summary>
    internal string? Find(string name)
    {
#if NET
        if (Volatile.Read(ref _values) is null)
        {
            return _content!.NonValidated.TryGetValues(name, out var values) || _response!.NonValidated.TryGetValues(name, out values)
                ? _redactor.Redact(values.ToString())
                : null;
        }
#endif
        return this[name];
    }

#if NET
    private static void Add(Dictionary<string, string> values, HttpHeadersNonValidated headers, SecretRedactor redactor)
    {
        foreach (var header in headers)
        {
            values[redactor.Redact(header.Key)] = redactor.Redact(header.Value.ToString());
        }
    }
#else
    private static void Add(Dictionary<string, string> values, HttpHeaders? headers, SecretRedactor redactor)
    {
        foreach (var header in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            values[redactor.Redact(header.Key)] = redactor.Redact(string.Join(", ", header.Value));
        }
    }
#endif
}
