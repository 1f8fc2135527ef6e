using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the methods that start and poll a long-running operation, and those that start and poll, or only poll, many concurrently.</summary>
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
            $"Calls <see cref=\"{starts.Method}AndWaitAsync\"/> for many requests concurrently. Each result is returned when its task completes.",
            "The requests, read one by one.",
            $"{starts.Method}AndWaitAsync(item, progress is null ? null : state => progress(item, state), wait, options, cancel)");
        Many(
            code, wait, starts, "WaitForManyAsync", id.Type, id.Name + "s",
            $"Polls many tasks concurrently, as <see cref=\"{Cref(wait)}\"/> does for one. Each result is returned when its task completes.",
            "The ids, read one by one.",
            "WaitForCompletionAsync(item, progress is null ? null : state => progress(item, state), wait, options, cancel)");
    }

    private static void StartAndWait(Code code, WaitInfo wait, StartsInfo starts)
    {
        Lines(
            code,
            $"/// <summary>Calls <see cref=\"{starts.Method}Async\"/>, then polls as <see cref=\"{Cref(wait)}\"/> does.</summary>");
        if (starts.IdAccessor.Length > 0)
        {
            Lines(
                code,
                "/// <remarks>",
                "/// If the polling of a started task fails, the exception has its id: <see cref=\"TwelveLabsException.TaskId\"/>, and the entry",
                "/// <c>TwelveLabs.TaskId</c> of <see cref=\"Exception.Data\"/>, also after a cancellation. The task itself keeps running; poll it again.",
                "/// </remarks>");
        }

        foreach (var parameter in starts.Parameters)
        {
            code.Line($"/// <param name=\"{parameter.Name}\">As for <see cref=\"{starts.Method}Async\"/>.</param>");
        }

        Lines(
            code,
            "/// <param name=\"progress\">Called with each status the service reports, in order; or null.</param>");
        Common(code, "/// <returns>The terminal status.</returns>");
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
            "/// <para>Every item of the input has a result or an exception: one that fails does not stop the others. Leaving the loop early cancels the calls",
            "/// in flight and waits for them; started tasks keep running on the service. Each enumeration sends the requests again.</para>",
            "/// <para>A rate limit that ends later than <see cref=\"RetryOptions.MaxRetryAfter\"/> stops the sending until it ends.</para>",
            "/// </remarks>",
            $"/// <param name=\"{items}\">{itemsAre}</param>",
            "/// <param name=\"maxConcurrency\">The maximum number of concurrent items, from the first request to the terminal status.</param>",
            "/// <param name=\"progress\">Called with each status the service reports and its item, concurrently; or null.</param>");
        Common(code, "/// <returns>The results, in the order of completion.</returns>");
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
        "/// <param name=\"wait\">The settings of the polling of each item, or null for the default values.</param>",
        "/// <param name=\"options\">The settings for each call, or null.</param>",
        "/// <param name=\"cancellationToken\">Cancels the polling with <see cref=\"OperationCanceledException\"/>. Started tasks keep running on the service.</param>",
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
