using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the batch methods, which make the same call for many requests, some of them concurrently.</summary>
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
            $"/// <summary>Calls <see cref=\"{many.Method}Async\"/> for many requests concurrently. Each result is returned when its call completes.</summary>",
            "/// <remarks>",
            "/// <para>Every request has a result or an exception: one that fails does not stop the others. An exception of the input",
            "/// itself is thrown after the results of the started calls. The input is read as calls complete.</para>",
            "/// <para>A rate limit that ends later than <see cref=\"RetryOptions.MaxRetryAfter\"/> stops the sending until it ends: each further request",
            "/// gets a <see cref=\"RateLimitException\"/> with the time of the next retry and no <see cref=\"TwelveLabsException.Attempts\"/>.</para>",
            "/// <para>Leaving the loop early cancels the calls in flight and waits for them, without their results. After a cancellation by token their",
            "/// results are returned, then <see cref=\"OperationCanceledException\"/> is thrown. Each enumeration sends the requests again.</para>",
            "/// </remarks>",
            .. others.Select(p => $"/// <param name=\"{p.Name}\">As for <see cref=\"{many.Method}Async\"/>.</param>"),
            "/// <param name=\"requests\">The requests, read one by one.</param>",
            "/// <param name=\"maxConcurrency\">The maximum number of concurrent calls.</param>",
            "/// <param name=\"options\">The settings for each call, or null.</param>",
            "/// <param name=\"cancellationToken\">Cancels the calls in flight and reads no further.</param>",
            "/// <returns>The results, in the order of completion.</returns>",
            "/// <exception cref=\"ArgumentOutOfRangeException\"><paramref name=\"maxConcurrency\"/> is less than 1.</exception>",
        ];
        foreach (var line in lines)
        {
            code.Line(line);
        }
    }
}
