using TwelveLabs.Contract.Recording;
using TwelveLabs.Contract.Replay;

namespace TwelveLabs.Contract.Calls;

/// <summary>One call as the call table sees it: the recorded arguments, our client, and what earlier calls left.</summary>
internal sealed class Invocation(Step step, Session session)
{
    private readonly List<Named> _named = [];
    private readonly Dictionary<int, Named> _positions = [];
    private readonly HashSet<int> _used = [];

    public TwelveLabsClient Client => session.Client;

    public Session Session => session;

    public CancellationToken Cancel { get; private set; }

    /// <summary>Whether the case goes on to the next page.</summary>
    public bool GoesOn => step.Then.Any(then => then.Call == "result.next");

    public string Text(int position) => (string?)At(position) ?? "";

    public string? OptionalText(int position) => (string?)At(position);

    public T? Value<T>(int position)
        where T : struct => At(position)?.ToObject<T>();

    public IList<T> List<T>(int position) => ((JArray)At(position)!).Select(item => item.ToObject<T>()!).ToList();

    public FileUpload File(int position) => session.Uploads.Open(At(position)!);

    public bool IsNamed(int position) => step.Args.ElementAtOrDefault(position) is JObject;

    public Named Named(int position) => _positions.TryGetValue(position, out var known)
        ? known
        : _positions[position] = Keep(new Named(At(position) as JObject ?? [], session.Uploads));

    public IReadOnlyList<Named> NamedList(int position) =>
        ((JArray)At(position)!).Select(item => Keep(new Named((JObject)item, session.Uploads))).ToList();

    public Named Keep(Named named)
    {
        _named.Add(named);
        return named;
    }

    /// <summary>An argument that the replay has its own form of, such as a callback.</summary>
    public void Allow(int position) => _used.Add(position);

    /// <summary>The options that every method of the vendor's SDK takes last.</summary>
    public RequestOptions? Options(int position)
    {
        if (At(position) is not JObject given)
        {
            return null;
        }

        var named = Keep(new Named(given, session.Uploads));
        if (named.Value<double>("$abortAfterMs") is { } limit)
        {
            Cancel = session.CancelledAfter(TimeSpan.FromMilliseconds(limit));
        }

        var headers = named.Object<Dictionary<string, string>>("headers") ?? [];

        // Ours has an option of its own for the key of one call.
        return headers.Remove("x-api-key", out var key) ? new RequestOptions { Headers = headers, ApiKey = key } : new RequestOptions { Headers = headers };
    }

    /// <summary>Arguments that nobody asked for.</summary>
    public IEnumerable<string> Unknown =>
        Enumerable.Range(0, step.Args.Count).Where(i => !_used.Contains(i) && Calls.Named.Given(step.Args[i]) is not null)
            .Select(i => $"argument {i}: {step.Args[i].ToString(Newtonsoft.Json.Formatting.None)}")
            .Concat(_named.SelectMany(named => named.Unknown).Select(name => $"argument '{name}'"));

    private JToken? At(int position)
    {
        _used.Add(position);
        return Calls.Named.Given(step.Args.ElementAtOrDefault(position));
    }
}
