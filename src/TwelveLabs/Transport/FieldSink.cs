using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using System.Globalization;
using System.Text;
using TwelveLabs.Json;
using TwelveLabs.Models;
using TwelveLabs.Uploads;

namespace TwelveLabs.Transport;

/// <summary>Takes the members of a request that does not travel as JSON. What is null is left out.</summary>
internal abstract class FieldSink
{
    public abstract void Add(string name, string? value);

    public abstract void AddAll(string name, IEnumerable<string>? values);

    public virtual void Add(string name, FileUpload? value) =>
        throw new NotSupportedException("A file travels in a form only.");

    public void Add(string name, bool? value) => Add(name, value is { } flag ? (flag ? "true" : "false") : null);

    public void Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Add(string name, double? value) => Add(name, value is { } number ? JsonWrite.FormatNumber(number) : null);

    public void Add(string name, DateTimeOffset? value) => Add(name, value is { } time ? JsonWrite.FormatTime(time) : null);

    public void Add(string name, IOpenEnum? value) => Add(name, value?.Value);

    public void AddAll<T>(string name, IEnumerable<T>? values)
        where T : struct, IOpenEnum => AddAll(name, values?.Select(value => value.Value));

    public void AddJson(string name, IApiModel? value) =>
        Add(name, value is null ? null : Encoding.UTF8.GetString(JsonWrite.ToUtf8(value.WriteTo)));

    public void AddRange<T>(string name, RangeFilter<T>? filter)
        where T : struct, IComparable<T>
    {
        if (filter is not { } range)
        {
            return;
        }

        if (range.Exact is { } exact)
        {
            Add(name, RangeFilter<T>.Text(exact));
        }

        foreach (var (bound, value) in range.Bounds())
        {
            Add($"{name}[{bound}]", RangeFilter<T>.Text(value));
        }
    }

    /// <summary>Members that the document does not know go out as users gave them: text as text, the rest as JSON.</summary>
    public void AddUnknown(IDictionary<string, JToken?> members)
    {
        foreach (var member in members.Where(m => m.Value is not null))
        {
            Add(member.Key, member.Value!.Type == JTokenType.String ? (string?)member.Value : member.Value.ToString(Formatting.None));
        }
    }
}

internal sealed class QueryFields : FieldSink
{
    private readonly List<(string Name, string Value)> _fields = [];

    public override void Add(string name, string? value)
    {
        if (value is not null)
        {
            _fields.Add((name, value));
        }
    }

    public override void AddAll(string name, IEnumerable<string>? values)
    {
        var joined = string.Join(",", values ?? []);
        Add(name, joined.Length > 0 ? joined : null);
    }

    public void AppendTo(StringBuilder text)
    {
        for (var i = 0; i < _fields.Count; i++)
        {
            text.Append(i == 0 ? '?' : '&')
                .Append(Uri.EscapeDataString(_fields[i].Name)).Append('=').Append(Uri.EscapeDataString(_fields[i].Value));
        }
    }
}

internal sealed class FormFields(MultipartBody body) : FieldSink
{
    public override void Add(string name, string? value)
    {
        if (value is not null)
        {
            body.AddText(name, value);
        }
    }

    public override void AddAll(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            body.AddText(name, value);
        }
    }

    public override void Add(string name, FileUpload? value)
    {
        if (value is not null)
        {
            body.AddFile(name, value);
        }
    }
}
