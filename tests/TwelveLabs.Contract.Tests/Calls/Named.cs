namespace TwelveLabs.Contract.Calls;

/// <summary>
/// The named arguments of a call. It keeps count of the names that were asked for: a case with a name that the call table
/// does not know must fail, since the call that is replayed would not be the recorded one.
/// </summary>
internal sealed class Named(JObject values, Uploads uploads)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public IEnumerable<string> Unknown => values.Properties().Select(p => p.Name).Where(name => !_known.Contains(name));

    public string? Text(string name) => (string?)Find(name);

    /// <summary>A text that the call needs; where the case leaves it out, so does the replay.</summary>
    public string Required(string name) => Text(name) ?? "";

    public T? Value<T>(string name)
        where T : struct => Find(name)?.ToObject<T>();

    public T? Object<T>(string name)
        where T : class => Find(name)?.ToObject<T>();

    public IList<T>? List<T>(string name) => (Find(name) as JArray)?.Select(item => item.ToObject<T>()!).ToList();

    public IReadOnlyList<Named> Objects(string name) =>
        (Find(name) as JArray ?? []).Select(item => new Named((JObject)item, uploads)).ToList();

    public FileUpload? File(string name) => Find(name) is { } file ? uploads.Open(file) : null;

    public IReadOnlyList<FileUpload> Files(string name) => (Find(name) as JArray ?? []).Select(uploads.Open).ToList();

    /// <summary>Free members, by the names that the caller gave them.</summary>
    public Dictionary<string, JToken?>? Map(string name) =>
        (Find(name) as JObject)?.Properties().ToDictionary(p => p.Name, JToken? (p) => p.Value, StringComparer.Ordinal);

    public TimeFilter? Times(string name) => Value<TimeFilter>(name);

    private JToken? Find(string name)
    {
        _known.Add(name);
        return Given(values[name]);
    }

    /// <summary>What stands for JavaScript's undefined is nothing, and so is null; a Date is its text.</summary>
    public static JToken? Given(JToken? value) => value switch
    {
        null or { Type: JTokenType.Null } => null,
        JObject json when json.ContainsKey("$undefined") => null,
        JObject json when json["$date"] is { } date => date,
        _ => value,
    };
}
