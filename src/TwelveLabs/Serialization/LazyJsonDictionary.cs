using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Serialization;

/// <summary>
/// Free-form properties. Those of a response stay in one JSON buffer, about as large as in the body, until one is requested; then each is
/// deserialized when it is requested. Of equal names, the last is used.
/// </summary>
internal sealed class LazyJsonDictionary : IDictionary<string, JToken?>, IReadOnlyDictionary<string, JToken?>
{
    // Always a complete object, so that it can be read as one; an appended property overwrites the closing brace.
    private byte[] _json = [];
    private int _length;
    private Dictionary<string, LazyJsonValue>? _values;

    internal LazyJsonDictionary()
    {
    }

    /// <param name="json">A JSON object. The dictionary takes ownership of the array.</param>
    internal LazyJsonDictionary(byte[] json) => (_json, _length) = (json, json.Length);

    /// <inheritdoc/>
    public int Count => Values.Count;

    bool ICollection<KeyValuePair<string, JToken?>>.IsReadOnly => false;

    ICollection<string> IDictionary<string, JToken?>.Keys => Values.Keys;

    IEnumerable<string> IReadOnlyDictionary<string, JToken?>.Keys => Values.Keys;

    ICollection<JToken?> IDictionary<string, JToken?>.Values => [.. Values.Values.Select(value => value.Token)];

    IEnumerable<JToken?> IReadOnlyDictionary<string, JToken?>.Values => Values.Values.Select(value => value.Token);

    /// <summary>Gets the properties as a JSON object, if none has been requested yet.</summary>
    internal ReadOnlyMemory<byte> Unread => _values is null ? _json.AsMemory(0, _length) : default;

    private Dictionary<string, LazyJsonValue> Values
    {
        get
        {
            if (Volatile.Read(ref _values) is null)
            {
                Interlocked.CompareExchange(ref _values, Split(), null);
            }

            return _values!;
        }
    }

    /// <inheritdoc/>
    public JToken? this[string key]
    {
        get => Values[key].Token;
        set => Values[key] = new LazyJsonValue(value);
    }

    /// <inheritdoc/>
    public void Add(string key, JToken? value) => Values.Add(key, new LazyJsonValue(value));

    void ICollection<KeyValuePair<string, JToken?>>.Add(KeyValuePair<string, JToken?> item) => Add(item.Key, item.Value);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey"/>
    public bool ContainsKey(string key) => Values.ContainsKey(key);

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue"/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JToken? value)
    {
        var found = Values.TryGetValue(key, out var lazy);
        value = lazy?.Token;
        return found;
    }

    /// <inheritdoc/>
    public bool Remove(string key) => Values.Remove(key);

    bool ICollection<KeyValuePair<string, JToken?>>.Remove(KeyValuePair<string, JToken?> item) => Holds(item) && Remove(item.Key);

    bool ICollection<KeyValuePair<string, JToken?>>.Contains(KeyValuePair<string, JToken?> item) => Holds(item);

    /// <inheritdoc/>
    public void Clear() => Values.Clear();

    void ICollection<KeyValuePair<string, JToken?>>.CopyTo(KeyValuePair<string, JToken?>[] array, int arrayIndex)
    {
        foreach (var item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JToken?>> GetEnumerator()
    {
        foreach (var item in Values)
        {
            yield return new(item.Key, item.Value.Token);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Appends a property of a body. The name includes its quotes.</summary>
    internal void Append(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        var start = _length == 0 ? 1 : _length;
        var needed = start + name.Length + 1 + value.Length + 1;
        if (needed > _json.Length)
        {
            Array.Resize(ref _json, _length == 0 ? needed : (int)Math.Max(needed, Math.Min(_json.Length * 2L, 0x7FFFFFC7)));
        }

        _json[start - 1] = _length == 0 ? (byte)'{' : (byte)',';
        name.CopyTo(_json.AsSpan(start));
        _json[start + name.Length] = (byte)':';
        value.CopyTo(_json.AsSpan(start + name.Length + 1));
        _json[needed - 1] = (byte)'}';
        _length = needed;
    }

    /// <summary>Copies the properties to a new dictionary.</summary>
    internal LazyJsonDictionary Copy()
    {
        var copy = new LazyJsonDictionary();
        foreach (var item in this)
        {
            copy[item.Key] = item.Value;
        }

        return copy;
    }

    internal void WriteTo(JsonWriter writer)
    {
        foreach (var item in Values)
        {
            writer.WritePropertyName(item.Key);
            item.Value.WriteTo(writer);
        }
    }

    private bool Holds(KeyValuePair<string, JToken?> item) => TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    private Dictionary<string, LazyJsonValue> Split()
    {
        var values = new Dictionary<string, LazyJsonValue>(StringComparer.Ordinal);
        if (_length == 0)
        {
            return values;
        }

        using var reader = new Utf8BodyReader(_json.AsMemory(0, _length));
        JsonRead.Begin(reader);
        while (JsonRead.NextProperty(reader, out var name))
        {
            values[name] = new LazyJsonValue(reader.ReadRaw());
        }

        return values;
    }
}
