namespace TwelveLabs.Contract.Calls;

/// <summary>The bundled document: every reference is local, every example stands where it belongs.</summary>
internal sealed class ApiDocument
{
    private readonly JObject _root;

    public ApiDocument(string file)
    {
        // Times stay the text that they are.
        using var reader = new Newtonsoft.Json.JsonTextReader(File.OpenText(file)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        _root = JObject.Load(reader);
        Operations = [.. from path in _root["paths"]!.Children<JProperty>()
                         from verb in path.Value.Children<JProperty>()
                         where verb.Value["operationId"] is not null
                         select new ApiOperation(this, path.Name, verb.Name, (JObject)verb.Value)];
    }

    public IReadOnlyList<ApiOperation> Operations { get; }

    public JObject Resolve(JToken token)
    {
        var found = (JObject)token;
        while (((string?)found["$ref"] ?? (string?)(found["allOf"] as JArray)?.Single()["$ref"]) is { } reference)
        {
            found = (JObject)reference.TrimStart('#', '/').Split('/').Aggregate((JToken)_root, (at, step) => at[step]!);
        }

        return found;
    }
}

/// <summary>An operation, by what a call of it needs.</summary>
internal sealed class ApiOperation(ApiDocument document, string path, string verb, JObject description)
{
    public string Id => (string)description["operationId"]!;

    /// <summary>An extension of the operation, by its name after <c>x-twelvelabs-</c>; or null.</summary>
    public JObject? Extension(string name) => description[$"x-twelvelabs-{name}"] as JObject;

    /// <summary>Whether a request, by its path below the base address, is one of this operation.</summary>
    public bool Takes(string method, string target)
    {
        var (own, other) = (path.Split('/'), target.Split('/'));
        return method.Equals(verb, StringComparison.OrdinalIgnoreCase) && own.Length == other.Length && own.Zip(other).All(pair => pair.First == pair.Second || pair.First.StartsWith('{'));
    }

    public IEnumerable<ApiParameter> Parameters => (description["parameters"] ?? new JArray()).Select(parameter => new ApiParameter(document.Resolve(parameter)));

    /// <summary>Whether a repeat of the call does no harm.</summary>
    public bool IsSafe => (string?)description["x-twelvelabs-retry"] == "safe";

    /// <summary>The method and the member of the body of an operation that can answer with a stream.</summary>
    public (string Method, string Flag)? Stream => description["x-twelvelabs-stream"] is { } stream ? ((string)stream["method"]!, (string)stream["flag"]!) : null;

    /// <summary>The schema of the events of such a stream.</summary>
    public string? StreamEvent => (string?)description["x-twelvelabs-stream"]?["event"];

    public IEnumerable<(string Name, JObject Value)> BodyExamples =>
        (Body?["examples"] ?? new JObject()).Children<JProperty>().Select(example => (example.Name, (JObject)example.Value["value"]!));

    /// <summary>The examples of the responses for a success, with their status and content type.</summary>
    public IEnumerable<(string Status, string ContentType, string Name, JToken Value)> ResponseExamples =>
        from response in description["responses"]!.Children<JProperty>()
        where response.Name[0] == '2'
        from media in (document.Resolve(response.Value)["content"] ?? new JObject()).Children<JProperty>()
        from example in (media.Value["examples"] ?? new JObject()).Children<JProperty>()
        select (response.Name, media.Name, example.Name, example.Value["value"]!);

    /// <summary>What is left of an example of the body when only the required members and <paramref name="kept"/> stay.</summary>
    public JObject Pruned(JObject example, ICollection<string> kept) => Pruned(document.Resolve(Body!["schema"]!), example, kept);

    public IEnumerable<string> OptionalMembers(JObject example) =>
        example.Properties().Select(member => member.Name).Except(Required(document.Resolve(Body!["schema"]!)));

    public IEnumerable<string> FileMembers => Body is null
        ? []
        : document.Resolve(Body["schema"]!)["properties"]!.Children<JProperty>().Where(p => (string?)document.Resolve(p.Value)["format"] == "binary").Select(p => p.Name);

    /// <summary>The most bytes that a file may have.</summary>
    public long MaxBytes(string file) => (long?)document.Resolve(document.Resolve(Body!["schema"]!)["properties"]![file]!)["x-twelvelabs-max-bytes"] ?? long.MaxValue;

    /// <summary>Whether a body without members is wrong.</summary>
    public bool NeedsBody => Body is not null && Required(document.Resolve(Body["schema"]!)).Any();

    private JToken? Body => description["requestBody"]?["content"]!.Children<JProperty>().Single().Value;

    private static IEnumerable<string> Required(JObject schema) => (schema["required"] ?? new JArray()).Select(name => (string)name!);

    private JObject Pruned(JObject schema, JObject value, ICollection<string> kept)
    {
        var stay = Required(schema).Concat(kept).ToHashSet(StringComparer.Ordinal);
        return new JObject(value.Properties().Where(member => stay.Contains(member.Name)).Select(member => new JProperty(member.Name, Pruned(schema["properties"]?[member.Name], member.Value))));
    }

    private JToken Pruned(JToken? schema, JToken value)
    {
        if (schema is null)
        {
            return value;
        }

        var resolved = document.Resolve(schema);
        return value switch
        {
            JArray list => new JArray(list.Select(item => Pruned(resolved["items"], item))),
            // An object without required members of its own is kept: which of them it needs is told elsewhere.
            JObject map when Required(resolved).Any() => Pruned(resolved, map, []),
            _ => value,
        };
    }
}

internal sealed class ApiParameter(JObject description)
{
    public string Name => (string)description["name"]!;

    public bool IsRequired => (bool?)description["required"] ?? false;

    public bool IsQuery => (string?)description["in"] == "query";

    /// <summary>Each member of its value is a parameter of its own.</summary>
    public bool IsFree => (bool?)description["x-twelvelabs-free-query"] ?? false;

    public JToken Example => description["example"] ?? throw new InvalidOperationException($"The parameter {Name} has no example.");
}
