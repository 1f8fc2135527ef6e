using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Uploads;

/// <summary>Takes the members of a request that does not travel as JSON. What is null is left out.</summary>
internal abstract class FormFieldWriter
{
    /// <summary>Takes a member.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="value">Its text, or null.</param>
    /// <param name="sensitive">Whether logs and traces must not show the text.</param>
    public abstract void Add(string name, string? value, bool sensitive = false);

    public abstract void AddAll(string name, IEnumerable<string>? values, bool sensitive = false);

    /// <summary>Takes a file, of at least and at most so many bytes.</summary>
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

    /// <summary>Free members, each a field of its own name. What they say is the user's, so each is sensitive.</summary>
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
    /// Members that the document does not know go out as users gave them: text as text, the rest as JSON. Nobody knows what they
    /// say, so each is sensitive.
    /// </summary>
    public void AddUnknown(IDictionary<string, JToken?> members)
    {
        foreach (var member in members.Where(m => m.Value is not null))
        {
            Add(member.Key, member.Value!.Type == JTokenType.String ? (string?)member.Value : member.Value.ToString(Formatting.None), sensitive: true);
        }
    }
}

internal sealed class QueryFields : FormFieldWriter
{
    /// <summary>What stands in logs and traces where a sensitive value stood.</summary>
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

    /// <summary>Writes the query as it goes to the service.</summary>
    public void AppendTo(StringBuilder text) => AppendTo(text, redact: false);

    /// <summary>Writes the query for logs and traces: every name, and the values that are not sensitive.</summary>
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
