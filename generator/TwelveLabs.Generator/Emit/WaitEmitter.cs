using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

internal static class WaitEmitter
{
    public static void Emit(Code code, WaitInfo wait)
    {
        code.Line($"/// <summary>Polls <see cref=\"{wait.Method}Async\"/> with growing intervals until it reports a terminal status.</summary>");
        foreach (var parameter in wait.Parameters)
        {
            code.Line($"/// <param name=\"{parameter.Name}\">As for <see cref=\"{wait.Method}Async\"/>.</param>");
        }

        code.Line("/// <param name=\"progress\">Called with each status the service reports, in order; or null.</param>");
        code.Line("/// <param name=\"wait\">The settings of the polling, or null for the default values.</param>");
        code.Line("/// <param name=\"options\">The settings for each call, or null.</param>");
        code.Line("/// <param name=\"cancellationToken\">Cancels the polling with <see cref=\"OperationCanceledException\"/>. The task itself keeps running on the service.</param>");
        code.Line("/// <returns>The terminal status.</returns>");
        if (wait.Failed.Count > 0)
        {
            code.Line($"/// <exception cref=\"TaskFailedException{{T}}\">The task failed; the exception has its last status, a <see cref=\"{wait.StateType}\"/>.</exception>");
        }

        code.Line($"/// <exception cref=\"WaitTimeoutException{{T}}\">The timeout of <paramref name=\"wait\"/> elapsed; the exception has the last status, a <see cref=\"{wait.StateType}\"/>.</exception>");
        if (wait.Completed is not null)
        {
            code.Line("/// <exception cref=\"ApiResponseException\">The response of a successful task lacks a required property.</exception>");
        }

        code.Line("/// <exception cref=\"TwelveLabsException\">A call failed.</exception>");
        code.OpenMember(
            $"Task<{wait.Returns}>",
            "WaitForCompletionAsync",
            $"{HelpersEmitter.Signature(wait.Parameters)}Action<{wait.StateType}>? progress = null, WaitOptions? wait = null, {HelpersEmitter.Common}",
            async: Follows(wait));
        Body(code, wait);
        code.Close().Line();
        if (wait.Starts is { } starts)
        {
            StartEmitter.Emit(code, wait, starts);
        }
    }

    private static void Body(Code code, WaitInfo wait)
    {
        var arguments = HelpersEmitter.Arguments(wait.Parameters);
        var follows = Follows(wait);
        code.Line("var record = new CallRecord();");
        code.Line(follows ? "var ended = await Waiter.UntilDoneAsync(" : "return Waiter.UntilDoneAsync(");
        code.Then("_transport,");
        code.Then($"$\"The work on '{{{wait.Parameters[0].Name}}}'\",");
        code.Then($"(each, cancel) => {wait.Method}Async({arguments}each, cancel),");
        code.Then("new(");
        code.Then($"    {wait.Method}Operation.Id,");
        code.Then($"    {PresenceEmitter.Missing("state", wait.Needed)},");
        Judge(code, wait);
        code.Then("    " + Remaining(wait));
        code.Then("    " + Describe(wait));
        code.Then("record,").Then("progress,").Then("wait,").Then("options,").Then(follows ? "cancellationToken).ConfigureAwait(false);" : "cancellationToken);");
        if (wait.ResultMethod.Length > 0)
        {
            code.Line($"var result = await {wait.ResultMethod}Async({arguments}RequestOptions.Tell(options, record: record), cancellationToken).ConfigureAwait(false);");
        }

        if (follows)
        {
            Return(code, wait, wait.ResultMethod.Length > 0 ? "result" : "ended");
        }
    }

    private static void Return(Code code, WaitInfo wait, string value)
    {
        if (wait.Completed is not { } completed)
        {
            code.Line($"return {value};");
            return;
        }

        var operation = wait.ResultMethod.Length > 0 ? wait.ResultMethod : wait.Method;
        code.Line($"return new {completed.Name}(record.Demand({value}, {operation}Operation.Id, {PresenceEmitter.Missing("task", completed.Needed)}));");
    }

    // Whether another call or a result of another type follows the last poll.
    private static bool Follows(WaitInfo wait) => wait.ResultMethod.Length > 0 || wait.Completed is not null;

    private static string Remaining(WaitInfo wait) => (wait.RemainingAccessor, wait.EstimatedTimeAccessor) switch
    {
        ("", "") => "static (_, _) => null,",
        (var seconds, "") => $"static (state, _) => state{seconds},",
        ("", var time) => $"static (state, now) => Waiter.SecondsUntil(state{time}, now),",
        var (seconds, time) => $"static (state, now) => (double?)state{seconds} ?? Waiter.SecondsUntil(state{time}, now),",
    };

    private static void Judge(Code code, WaitInfo wait)
    {
        if (wait.StateValueAccessor.Length == 0)
        {
            var done = string.Join(" && ", wait.EmptyProperties.Select(list => $"state{list}.Count == 0"));
            code.Then($"    static state => {done} ? Progress.Succeeded : Progress.Running,");
            return;
        }

        code.Then($"    static state => state{wait.StateValueAccessor} switch").Then("    {");
        foreach (var value in wait.Succeeded)
        {
            code.Then($"        {Code.Literal(value)} => Progress.Succeeded,");
        }

        foreach (var value in wait.Failed)
        {
            code.Then($"        {Code.Literal(value)} => Progress.Failed,");
        }

        code.Then("        _ => Progress.Running,").Then("    },");
    }

    private static string Describe(WaitInfo wait)
    {
        if (wait.StateAccessor.Length == 0)
        {
            return "static _ => \"it still has items at work\"),";
        }

        var message = wait.MessageAccessor.Length > 0 ? $"{{(state{wait.MessageAccessor} is {{ }} message ? \": \" + message : \"\")}}" : "";
        return $"static state => $\"its state is {{state{wait.StateAccessor}}}{message}\"),";
    }
}
