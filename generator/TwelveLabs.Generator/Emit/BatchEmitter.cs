using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>The same call for many requests, some of them at a time.</summary>
internal static class BatchEmitter
{
    public static void Emit(Code code, ManyInfo many)
    {
        var others = many.Parameters.Where(p => p.Name != "request").ToList();
        var name = many.ManyMethod + "Async";
        var results = $"IAsyncEnumerable<BatchResult<{many.RequestType}, {many.ResultType}>>";
        var parameters = $"int maxConcurrency = {many.Concurrency}, {HelpersEmitter.Common}";
        var types = string.Concat(others.Select(p => p.Type.TrimEnd('?').Replace('<', '{').Replace('>', '}') + ", "));
        string Cref(string sequence) => $"{name}({types}{sequence}{{{many.RequestType}}}, int, RequestOptions, CancellationToken)";

        Documentation(code, many, others);
        code.OpenMember(
            results, name, $"{HelpersEmitter.Signature(others)}IAsyncEnumerable<{many.RequestType}> requests, {parameters}", obsolete: many.Obsolete, cref: Cref("IAsyncEnumerable"));
        code.Line($"return Batch.Run(_transport, options, requests, maxConcurrency, (request, cancel) => {many.Method}Async({HelpersEmitter.Arguments(others)}request, options, cancel), cancellationToken);");
        code.Close().Line();

        code.Line($"/// <inheritdoc cref=\"{Cref("IAsyncEnumerable")}\"/>");
        code.OpenMember(
            results, name, $"{HelpersEmitter.Signature(others)}IEnumerable<{many.RequestType}> requests, {parameters}", obsolete: many.Obsolete, cref: Cref("IEnumerable"));
        code.Line($"return {name}({HelpersEmitter.Arguments(others)}Batch.Lazily(requests), maxConcurrency, options, cancellationToken);");
        code.Close().Line();
    }

    private static void Documentation(Code code, ManyInfo many, List<ParameterInfo> others)
    {
        string[] lines =
        [
            $"/// <summary>The same as <see cref=\"{many.Method}Async\"/> for many requests, some of them at a time; each result comes as soon as it is there.</summary>",
            "/// <remarks>",
            "/// <para>Every request that was read of the input has its result, or its exception: one that fails does not stop the others. An exception of the input",
            "/// itself is thrown after the results of what was started. The input is read no further than there are places for calls.</para>",
            "/// <para>A rate limit that ends later than a retry would wait for (<see cref=\"RetryOptions.MaxRetryAfter\"/>) stops the sending until it ends: each further request",
            "/// gets a <see cref=\"RateLimitException\"/> with the time to come back and no <see cref=\"TwelveLabsException.Attempts\"/>.</para>",
            "/// <para>Leaving the loop early cancels the calls in flight and waits for them; what became of those is not told. After a cancellation by token they are",
            "/// told, then <see cref=\"OperationCanceledException\"/> is thrown. Nothing is sent before the enumeration, and each enumeration sends anew.</para>",
            "/// </remarks>",
            .. others.Select(p => $"/// <param name=\"{p.Name}\">As for <see cref=\"{many.Method}Async\"/>.</param>"),
            "/// <param name=\"requests\">What to send, read one by one.</param>",
            "/// <param name=\"maxConcurrency\">How many calls are in flight at most.</param>",
            "/// <param name=\"options\">Settings for each of the calls, or null.</param>",
            "/// <param name=\"cancellationToken\">Cancels the calls in flight and reads no further.</param>",
            "/// <returns>The results, in the order in which the calls end.</returns>",
            "/// <exception cref=\"ArgumentOutOfRangeException\"><paramref name=\"maxConcurrency\"/> is less than 1.</exception>",
        ];
        foreach (var line in lines)
        {
            code.Line(line);
        }
    }
}
