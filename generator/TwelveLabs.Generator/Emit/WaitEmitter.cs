using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

internal static class WaitEmitter
{
    public static void Emit(Code code, WaitInfo wait)
    {
        var id = wait.Parameters[0].Name;
        var parameters = HelpersEmitter.Signature(wait.Parameters);
        var arguments = HelpersEmitter.Arguments(wait.Parameters);
        code.Line($"/// <summary>Waits until <see cref=\"{wait.Method}Async\"/> reports an end, asking in growing intervals.</summary>");
        foreach (var parameter in wait.Parameters)
        {
            code.Line($"/// <param name=\"{parameter.Name}\">As for <see cref=\"{wait.Method}Async\"/>.</param>");
        }

        code.Line("/// <param name=\"progress\">Told every state that the service reports, in order, before the wait goes on; or null.</param>");
        code.Line("/// <param name=\"wait\">How often to ask and how long to wait, or null for the defaults.</param>");
        code.Line("/// <param name=\"options\">Settings for each of the calls, or null.</param>");
        code.Line("/// <param name=\"cancellationToken\">Stops the waiting with <see cref=\"OperationCanceledException\"/>; the work itself goes on.</param>");
        code.Line("/// <returns>The end that the service reported.</returns>");
        if (wait.Failed.Count > 0)
        {
            code.Line($"/// <exception cref=\"TaskFailedException{{T}}\">The work ended in failure; the exception holds its last state, a <see cref=\"{wait.StateType}\"/>.</exception>");
        }

        code.Line("/// <exception cref=\"RequestTimeoutException\">The limit of <paramref name=\"wait\"/> passed before the end.</exception>");
        code.Line("/// <exception cref=\"TwelveLabsException\">A call failed.</exception>");
        code.Line($"public virtual {(wait.ResultMethod.Length > 0 ? "async " : "")}Task<{wait.ResultType}> WaitForCompletionAsync({parameters}Action<{wait.StateType}>? progress = null, WaitOptions? wait = null, RequestOptions? options = null, CancellationToken cancellationToken = default)");
        if (wait.ResultMethod.Length > 0)
        {
            code.Line("{");
            code.Then($"await {Waiter(wait, id, arguments)}.ConfigureAwait(false);");
            code.Then($"return await {wait.ResultMethod}Async({arguments}options, cancellationToken).ConfigureAwait(false);");
            code.Line("}").Line();
        }
        else
        {
            code.Then($"=> {Waiter(wait, id, arguments)};").Line();
        }
    }

    private static string Waiter(WaitInfo wait, string id, string arguments) =>
        $"Waiter.UntilDoneAsync(_transport, $\"The work on '{{{id}}}'\", cancel => {wait.Method}Async({arguments}options, cancel), "
        + $"static state => {Judge(wait)}, static state => {(wait.RemainingAccessor.Length > 0 ? "state" + wait.RemainingAccessor : "null")}, "
        + $"static state => {Describe(wait)}, progress, wait, cancellationToken)";

    private static string Judge(WaitInfo wait)
    {
        if (wait.StateAccessor.Length == 0)
        {
            return string.Join(" && ", wait.EmptyProperties.Select(list => $"state{list}.Count == 0")) + " ? Progress.Succeeded : Progress.Running";
        }

        var arms = wait.Succeeded.Select(value => $"\"{value}\" => Progress.Succeeded, ")
            .Concat(wait.Failed.Select(value => $"\"{value}\" => Progress.Failed, "));
        return $"state{wait.StateAccessor}?.Value switch {{ {string.Concat(arms)}_ => Progress.Running }}";
    }

    private static string Describe(WaitInfo wait)
    {
        var state = wait.StateAccessor.Length > 0 ? $"its state is {{state{wait.StateAccessor}}}" : "it still has items at work";
        return wait.MessageAccessor.Length > 0
            ? $"$\"{state}{{(state{wait.MessageAccessor} is {{ }} message ? \": \" + message : \"\")}}\""
            : $"$\"{state}\"";
    }
}
