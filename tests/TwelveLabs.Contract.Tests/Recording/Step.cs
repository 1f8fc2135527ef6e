namespace TwelveLabs.Contract.Recording;

/// <summary>
/// One call of a case: the first, or one of those made on its result. It wraps the case's own JSON, so that a listed
/// difference can be written as the change that it makes to what is expected.
/// </summary>
internal sealed class Step(JObject json, Step? first)
{
    public JObject Json { get; } = json;

    /// <summary>The call on whose result this one is made; itself for the first.</summary>
    public Step First => first ?? this;

    public string Call => (string)Json["call"]!;

    public JArray Args => (JArray)Json["args"]!;

    public JObject Outcome
    {
        get => (JObject)Json["outcome"]!;
        set => Json["outcome"] = value;
    }

    public string Kind => (string)Outcome["kind"]!;

    public JArray Exchanges
    {
        get => (JArray?)Json["exchanges"] ?? Set(Json, "exchanges", new JArray());
        set => Json["exchanges"] = value;
    }

    public IEnumerable<JObject> Requests => Exchanges.Select(exchange => (JObject)exchange["request"]!);

    public IEnumerable<JObject> Responses => Exchanges.Select(exchange => (JObject)exchange["response"]!);

    public IEnumerable<Step> Then => ((JArray?)Json["then"] ?? []).Select(json => new Step((JObject)json, First));

    /// <summary>The named arguments, which are the object at <paramref name="position"/>; empty when there are none.</summary>
    public JObject Named(int position = 0) => Args.ElementAtOrDefault(position) as JObject ?? [];

    private static JArray Set(JObject json, string name, JArray value)
    {
        json[name] = value;
        return value;
    }
}
