using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Starts long-running work and waits for it; the same, and waiting alone, for many at a time.</summary>
internal static class StartEmitter
{
    private const string Wait = "WaitOptions? wait = null";

    public static void Emit(Code code, WaitInfo wait, StartsInfo starts)
    {
        StartAndWait(code, wait, starts);
        if (starts.IdAccessor.Length == 0)
        {
            return;
        }

        var id = wait.Parameters[0];
        Many(
            code, wait, starts, starts.Method + "AndWaitManyAsync", starts.RequestType, "requests",
            $"The same as <see cref=\"{starts.Method}AndWaitAsync\"/> for many requests, some of them at a time; each result comes as soon as it is there.",
            "What to send, read one by one.",
            $"{starts.Method}AndWaitAsync(item, progress is null ? null : state => progress(item, state), wait, options, cancel)");
        Many(
            code, wait, starts, "WaitForManyAsync", id.Type, id.Name + "s",
            $"Waits for many, some of them at a time, as <see cref=\"{Cref(wait)}\"/> does for one; each result comes as soon as it is there.",
            "The ids, read one by one.",
            "WaitForCompletionAsync(item, progress is null ? null : state => progress(item, state), wait, options, cancel)");
    }

    private static void StartAndWait(Code code, WaitInfo wait, StartsInfo starts)
    {
        Lines(
            code,
            $"/// <summary>Calls <see cref=\"{starts.Method}Async\"/>, then waits as <see cref=\"{Cref(wait)}\"/> does.</summary>");
        if (starts.IdAccessor.Length > 0)
        {
            Lines(
                code,
                "/// <remarks>",
                "/// When the work was started and the wait fails, the exception knows its id: <see cref=\"TwelveLabsException.TaskId\"/>, and the entry",
                "/// <c>TwelveLabs.TaskId</c> of <see cref=\"Exception.Data\"/>, as when the wait was canceled. The work itself goes on; wait for it again.",
                "/// </remarks>");
        }

        foreach (var parameter in starts.Parameters)
        {
            code.Line($"/// <param name=\"{parameter.Name}\">As for <see cref=\"{starts.Method}Async\"/>.</param>");
        }

        Lines(
            code,
            "/// <param name=\"progress\">Told every state that the service reports, in order, before the wait goes on; or null.</param>");
        Common(code, "/// <returns>The end that the service reported.</returns>");
        code.Line($"/// <inheritdoc cref=\"{Cref(wait)}\" path=\"/exception\"/>");
        code.OpenMember(
            $"Task<{wait.Returns}>", starts.Method + "AndWaitAsync",
            $"{HelpersEmitter.Signature(starts.Parameters)}Action<{wait.StateType}>? progress = null, {Wait}, {HelpersEmitter.Common}", async: true);
        var call = $"{starts.Method}Async({HelpersEmitter.Arguments(starts.Parameters)}options, cancellationToken).ConfigureAwait(false);";
        var waiting = $"WaitForCompletionAsync({string.Concat(starts.Arguments.Select(argument => argument + ", "))}progress, wait, options, cancellationToken)";
        code.Line(starts.IdAccessor.Length > 0 ? $"var started = await {call}" : $"await {call}");
        code.Line(starts.IdAccessor.Length > 0
            ? $"return await StartedTask.WaitAsync(started{starts.IdAccessor}, {waiting}).ConfigureAwait(false);"
            : $"return await {waiting}.ConfigureAwait(false);");
        code.Close().Line();
    }

    private static void Many(
        Code code, WaitInfo wait, StartsInfo starts, string name, string item, string items, string summary, string itemsAre, string call)
    {
        var results = $"IAsyncEnumerable<BatchResult<{item}, {wait.Returns}>>";
        var parameters = $"int maxConcurrency = {starts.Concurrency}, Action<{item}, {wait.StateType}>? progress = null, {Wait}, {HelpersEmitter.Common}";
        string Self(string sequence) => $"{name}({sequence}{{{item}}}, int, Action{{{item}, {wait.StateType}}}, WaitOptions, RequestOptions, CancellationToken)";

        Lines(
            code,
            $"/// <summary>{summary}</summary>",
            "/// <remarks>",
            "/// <para>Each item of the input has its result, or its exception: one that fails does not stop the others. Leaving the loop early cancels what is",
            "/// in flight and waits for it; the work that was started goes on at the service. Each enumeration begins anew.</para>",
            "/// <para>A rate limit that ends later than a retry would wait for (<see cref=\"RetryOptions.MaxRetryAfter\"/>) stops the sending until it ends.</para>",
            "/// </remarks>",
            $"/// <param name=\"{items}\">{itemsAre}</param>",
            "/// <param name=\"maxConcurrency\">How many are in flight at most, from the first request to the end of the wait.</param>",
            "/// <param name=\"progress\">Told every state that the service reports, with the item that it belongs to, from several waits at a time; or null.</param>");
        Common(code, "/// <returns>The results, in the order in which they end.</returns>");
        code.Line("/// <exception cref=\"ArgumentOutOfRangeException\"><paramref name=\"maxConcurrency\"/> is less than 1.</exception>");
        code.OpenMember(results, name, $"IAsyncEnumerable<{item}> {items}, {parameters}", cref: Self("IAsyncEnumerable"));
        code.Line($"return Batch.Run(_transport, options, {items}, maxConcurrency, (item, cancel) => {call}, cancellationToken);");
        code.Close().Line();

        code.Line($"/// <inheritdoc cref=\"{Self("IAsyncEnumerable")}\"/>");
        code.OpenMember(results, name, $"IEnumerable<{item}> {items}, {parameters}", cref: Self("IEnumerable"));
        code.Line($"return {name}(Batch.Lazily({items}), maxConcurrency, progress, wait, options, cancellationToken);");
        code.Close().Line();
    }

    private static void Common(Code code, string returns) => Lines(
        code,
        "/// <param name=\"wait\">How often to ask and how long to wait for each, or null for the defaults.</param>",
        "/// <param name=\"options\">Settings for each of the calls, or null.</param>",
        "/// <param name=\"cancellationToken\">Stops the waiting with <see cref=\"OperationCanceledException\"/>; work that was started goes on.</param>",
        returns);

    private static void Lines(Code code, params string[] lines)
    {
        foreach (var line in lines)
        {
            code.Line(line);
        }
    }

    private static string Cref(WaitInfo wait) =>
        $"WaitForCompletionAsync({string.Concat(wait.Parameters.Select(p => $"{p.Type}, "))}Action{{{wait.StateType}}}, WaitOptions, RequestOptions, CancellationToken)";
}
