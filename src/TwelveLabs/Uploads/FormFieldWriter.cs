using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Uploads;

/// <summary>Writes the fields of a request that is not sent as JSON. Null values are omitted.</summary>
internal abstract class FormFieldWriter
{
    /// <summary>Adds a field.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="sensitive">Whether logs and traces must redact the value.</param>
    public abstract void Add(string name, string? value, bool sensitive = false);

    public abstract void AddAll(string name, IEnumerable<string>? values, bool sensitive = false);

    /// <summary>Adds a file with its minimum and maximum length.</summary>
    public virtual void Add(string name, FileUpload? value, long minBytes = 0, long maxBytes = long.MaxValue) =>
        throw new NotSupportedException("A file travels in a form only.");

    public void Add(string name, bool? value, bool sensitive = false) => Add(name, value is { } flag ? (flag ? "true" : "false") : null, sensitive);

    public void Add(string name, long? value, bool sensitive = false) => Add(name, value?.ToString(CultureInfo.InvariantCulture), sensitive);

    public void Add(string name, double? value, bool sensitive = false) => Add(name, value is { } number ? JsonWrite.FormatNumber(number) : null, sensitive);

    public void Add(string name, DateTimeOffset? value, bool sensitive = false) => Add(name, value is { } time ? JsonWrite.FormatTime(time) : null, sensitive);

    public void Add(string name, IOpenEnum? value, bool sensitive = false) => Add(name, value?.Value, sensitive);

    public void AddAll<T>(string name, IEnumerable<T>? values, bool sensitive = false)
        where T : struct, IOpenEnum => AddAll(name, values?.Select(value => value.Value), sensitive);

    public void AddJson(string name, ApiModel? value, bool sensitive = false) =>
        Add(name, value is null ? null : Encoding.UTF8.GetString(JsonWrite.ToUtf8(value.WriteTo)), sensitive);

    public void AddRange<T>(string name, RangeFilter<T>? filter, bool sensitive = false)
        where T : struct, IComparable<T>
    {
        if (filter is not { } range)
        {
            return;
        }

        foreach (var (suffix, text) in range.Fields())
        {
            Add(name + suffix, text, sensitive);
        }
    }

    /// <summary>Adds user-defined properties, each as a field with its own name. The content is user data, so each is sensitive.</summary>
    public void AddAll<T>(Dictionary<string, T>? members)
        where T : struct, IFilter
    {
        if (members is null)
        {
            return;
        }

        foreach (var member in members)
        {
            foreach (var (suffix, value) in member.Value.Fields())
            {
                Add(member.Key + suffix, value, sensitive: true);
            }
        }
    }

    /// <summary>
    /// Adds properties that the document does not define, as they were set: strings as text, other values as JSON. The content is unknown,
    /// so each is sensitive.
    /// </summary>
    public void AddUnknown(IDictionary<string, JToken?> members)
    {
        foreach (var member in members.Where(m => m.Value is not null))
        {
            Add(member.Key, member.Value!.Type == JTokenType.String ? (string?)member.Value : JsonWrite.OneLine(member.Value), sensitive: true);
        }
    }
}

internal sealed class QueryFields : FormFieldWriter
{
    /// <summary>The text that replaces a sensitive value in logs and traces.</summary>
    public const string Redacted = "REDACTED";

    private readonly List<(string Name, string Value, bool Sensitive)> _fields = [];

    public override void Add(string name, string? value, bool sensitive = false)
    {
        if (value is not null)
        {
            _fields.Add((name, value, sensitive));
        }
    }

    public override void AddAll(string name, IEnumerable<string>? values, bool sensitive = false)
    {
        var joined = string.Join(",", values ?? []);
        Add(name, joined.Length > 0 ? joined : null, sensitive);
    }

    /// <summary>Appends the query as it is sent to the service.</summary>
    public void AppendTo(StringBuilder text) => AppendTo(text, redact: false);

    /// <summary>Appends the query for logs and traces: all names, and the values that are not sensitive.</summary>
    public void AppendRedactedTo(StringBuilder text) => AppendTo(text, redact: true);

    private void AppendTo(StringBuilder text, bool redact)
    {
        for (var i = 0; i < _fields.Count; i++)
        {
            var (name, value, sensitive) = _fields[i];
            text.Append(i == 0 ? '?' : '&')
                .Append(Uri.EscapeDataString(name)).Append('=').Append(redact && sensitive ? Redacted : Uri.EscapeDataString(value));
        }
    }
}

internal sealed class FormFields(MultipartBody body) : FormFieldWriter
{
    public override void Add(string name, string? value, bool sensitive = false)
    {
        if (value is not null)
        {
            body.AddText(name, value);
        }
    }

    public override void AddAll(string name, IEnumerable<string>? values, bool sensitive = false)
    {
        foreach (var value in values ?? [])
        {
            body.AddText(name, value);
        }
    }

    public override void Add(string name, FileUpload? value, long minBytes = 0, long maxBytes = long.MaxValue)
    {
        if (value is not null)
        {
            body.AddFile(name, value, minBytes, maxBytes);
        }
    }
}
