using System.Globalization;
using System.Reflection;
using System.Text;
using Newtonsoft.Json;

namespace TwelveLabs.Contract.Calls;

/// <summary>The arguments of one call, taken from the document's examples.</summary>
internal sealed class Arguments
{
    private readonly ApiOperation _operation;
    private readonly bool _full;
    private readonly JObject? _body;
    private readonly Func<string, string, FileUpload> _file;

    private Arguments(ApiOperation operation, string name, bool full, JObject? body, Func<string, string, FileUpload>? file) =>
        (_operation, Name, _full, _body, _file) = (operation, name, full, body, file ?? ((_, name) => FileUpload.FromBytes(Content, name)));

    public string Name { get; }

    /// <param name="operation">The operation.</param>
    /// <param name="file">Makes the file of a member with a name; null: one of few bytes.</param>
    public static IEnumerable<Arguments> Of(ApiOperation operation, Func<string, string, FileUpload>? file = null)
    {
        var examples = operation.BodyExamples.ToList();
        if (examples.Count == 0)
        {
            yield return new(operation, "minimal", false, null, file);
            if (operation.Parameters.Any(parameter => !parameter.IsRequired))
            {
                yield return new(operation, "full", true, null, file);
            }
        }

        foreach (var (name, value) in examples)
        {
            yield return new(operation, $"minimal ({name})", false, value, file);
            yield return new(operation, $"full ({name})", true, value, file);
        }
    }

    public bool Has(string member) => (bool?)_body?[member] ?? false;

    public Arguments Without(string member)
    {
        var body = (JObject)_body!.DeepClone();
        body.Remove(member);
        return new(_operation, Name, _full, body, _file);
    }

    /// <summary>The values to call with. Of the least arguments there are several, from fewer members to more, for the client to refuse until it is content.</summary>
    public IEnumerable<object?[]> Candidates(MethodInfo method, CancellationToken cancellationToken) =>
        Bodies().Select(body => method.GetParameters().Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? cancellationToken : Value(parameter, body)).ToArray());

    private IEnumerable<JObject?> Bodies()
    {
        if (_body is null || _full)
        {
            return [_body];
        }

        return Subsets([.. _operation.OptionalMembers(_body)]).OrderBy(kept => kept.Count).Select(kept => _operation.Pruned(_body, kept));
    }

    private static IEnumerable<List<string>> Subsets(IReadOnlyList<string> names) =>
        Enumerable.Range(0, 1 << names.Count).Select(bits => names.Where((_, i) => (bits >> i & 1) == 1).ToList());

    private object? Value(ParameterInfo parameter, JObject? body)
    {
        if (parameter.ParameterType == typeof(RequestOptions))
        {
            return null;
        }

        if (parameter.Name == "request")
        {
            return body is null ? Query(parameter.ParameterType) : Body(parameter.ParameterType, body);
        }

        var described = _operation.Parameters.SingleOrDefault(p => p.Name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
        if (described is null)
        {
            // An argument of the SDK, such as the settings of a wait.
            return parameter.HasDefaultValue ? parameter.DefaultValue : throw new InvalidOperationException($"{_operation.Id} has no {parameter.Name}.");
        }

        return described.IsRequired || _full ? described.Example.ToObject(parameter.ParameterType) : null;
    }

    private object? Query(Type type)
    {
        var asked = _operation.Parameters.Where(parameter => parameter.IsQuery && (parameter.IsRequired || _full)).ToList();
        var members = asked.SelectMany(p => p.IsFree ? p.Example.Children<JProperty>() : new JEnumerable<JProperty>([new(p.Name, p.Example)]));
        return asked.Count == 0 ? null : JsonConvert.DeserializeObject(new JObject(members).ToString(), type);
    }

    private object Body(Type type, JObject body)
    {
        var files = body.Properties().Where(member => _operation.FileMembers.Contains(member.Name)).ToList();
        var request = JsonConvert.DeserializeObject(new JObject(body.Properties().Except(files)).ToString(), type)!;
        foreach (var file in files)
        {
            var property = type.GetProperty(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(file.Name).Replace("_", "", StringComparison.Ordinal))!;
            property.SetValue(request, _file(file.Name, (string)file.Value!));
        }

        return request;
    }

    // Every byte there is, and what looks like a boundary: a server that takes the file for text would trip.
    private static readonly byte[] Content = [.. Encoding.ASCII.GetBytes("\r\n--boundary\r\n\r\n"), .. Enumerable.Range(0, 256).Select(i => (byte)i)];
}
