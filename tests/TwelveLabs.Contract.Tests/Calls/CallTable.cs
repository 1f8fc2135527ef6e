namespace TwelveLabs.Contract.Calls;

/// <summary>
/// Which of our methods stands for which of the vendor's SDK, and which of our members for which of its arguments. A call
/// or an argument that is not here fails the case.
/// </summary>
internal static class CallTable
{
    private static readonly Dictionary<string, Func<Invocation, Task<object?>>> Calls = new[]
    {
        EngineCalls.All, IndexCalls.All, VideoCalls.All, TaskCalls.All, ImportCalls.All, SearchCalls.All, GenerateCalls.All,
        ClassifyCalls.All, EmbedCalls.All, ResultCalls.All,
    }.SelectMany(calls => calls).ToDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Calls.Keys;

    public static Func<Invocation, Task<object?>> Find(string call) => Calls.TryGetValue(call, out var found)
        ? found
        : throw new NotSupportedException($"The call table has no call '{call}'.");

    public static async Task<object?> Of<T>(Task<T> call) => await call;

    public static async Task<object?> Of(Task call)
    {
        await call;
        return null;
    }

    /// <summary>The first page; the rest waits in the session for <c>next</c>.</summary>
    public static Task<object?> Pages<TItem, TPage>(this Invocation call, AsyncPages<TItem, TPage> all)
    {
        var pages = all.AsPages(call.Cancel).GetAsyncEnumerator(CancellationToken.None);
        call.Session.Next = async () => await pages.MoveNextAsync() ? call.Session.Page = pages.Current : null;
        return call.Session.Next();
    }

    /// <summary>Several calls in turn, as a loop of the user's own: what fails does not hide what succeeds.</summary>
    public static async Task<object?> Each<TItem>(IEnumerable<TItem> items, Func<TItem, Task<object?>> call)
    {
        var results = new List<object?>();
        foreach (var item in items)
        {
            try
            {
                results.Add(await call(item));
            }
            catch (Exception e) when (e is TwelveLabsException or ArgumentException)
            {
                results.Add(e);
            }
        }

        return results;
    }
}
