using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

/// <summary>Differences in waiting for a task.</summary>
internal static class WaitDifferences
{
    public static void Watch(Step step)
    {
        if (step.Call != "result.waitForDone" || step.Kind != "value")
        {
            return;
        }

        var isEmbedding = step.First.Call.StartsWith("embed.", StringComparison.Ordinal);
        if (step.Exchanges.Count == 0)
        {
            Ask(step, isEmbedding);
        }

        if (step.Responses.Any(response => RecordedResponse.Status(response) >= 400))
        {
            StopAtError(step);
        }
        else if (Status(step) == "failed")
        {
            step.Outcome = new JObject { ["kind"] = "error", ["ours"] = "failed" };
        }
        else if (isEmbedding)
        {
            step.Exchanges.Add(Whole(step));
        }
    }

    private static void Ask(Step step, bool isEmbedding)
    {
        var exchange = (JObject)step.First.Exchanges.Last().DeepClone();
        if (isEmbedding)
        {
            exchange["request"]!["path"] += "/status";
            ((JObject)exchange["response"]!["json"]!).Remove("video_embedding");
        }

        step.Exchanges.Add(exchange);
    }

    private static void StopAtError(Step step)
    {
        var kept = step.Exchanges.TakeWhile(exchange => RecordedResponse.Status((JObject)exchange["response"]!) < 400).Count();
        var error = (JObject)step.Exchanges[kept]["response"]!;
        step.Exchanges = new JArray(step.Exchanges.Take(kept + 1));
        step.Outcome = new JObject { ["kind"] = "error", ["status"] = RecordedResponse.Status(error), ["body"] = RecordedResponse.Json(error) ?? RecordedResponse.Text(error) };
        if (step.Json["callbackSaw"] is JArray saw)
        {
            step.Json["callbackSaw"] = new JArray(saw.Take(kept));
        }
    }

    private static string? Status(Step step) => (string?)RecordedResponse.Json(step.Responses.Last())?["status"];

    /// <summary>The task as a later call of the case fetches it, or else as it was when the wait began.</summary>
    private static JObject Whole(Step step)
    {
        var later = step.First.Then.FirstOrDefault(then => then.Call == "result.retrieve") ?? step.First;
        var exchange = (JObject)later.Exchanges.Last().DeepClone();
        if (exchange["response"]!["json"] is JObject task)
        {
            task["status"] = Status(step);
        }

        return exchange;
    }
}
