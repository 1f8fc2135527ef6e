using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

/// <summary>Differences in what is made of a response.</summary>
internal static class OutcomeDifferences
{
    private static readonly HashSet<string> Entities = ["Engine", "Index", "Video", "Task", "EmbeddingsTask"];

    public static void EntityNeedsId(Step step)
    {
        if (step.Kind == "value" && Entities.Contains((string?)step.Outcome["class"] ?? "") && LastResponse(step) is { } response && RecordedResponse.Json(response)?["_id"] is null)
        {
            step.Outcome = new JObject { ["kind"] = "error", ["ours"] = "unreadable" };
        }
    }

    public static void KeepStatus(Step step)
    {
        if (step.Kind == "error" && step.Outcome["status"] is null && LastResponse(step) is { } response && RecordedResponse.Status(response) >= 400)
        {
            step.Outcome = new JObject { ["kind"] = "error", ["status"] = RecordedResponse.Status(response), ["body"] = RecordedResponse.Text(response) };
        }
    }

    public static void ReadEnvelope(Step step)
    {
        if (step.Kind == "error" && step.Outcome["body"] is { Type: JTokenType.String } && LastResponse(step) is { } response && Envelope(response) is { } envelope)
        {
            step.Outcome["body"] = envelope;
        }
    }

    public static void ReadStreamError(Step step)
    {
        if ((step.Outcome["body"] as JObject)?["$stream"] is not null)
        {
            step.Outcome["body"] = (JToken?)Envelope(LastResponse(step)!) ?? RecordedResponse.Text(LastResponse(step)!);
        }
    }

    public static void TakeLess(Step step)
    {
        if (step.Kind == "error" && (string?)step.Outcome["class"] == "TypeError"
            && LastResponse(step) is { } response && RecordedResponse.Status(response) < 300 && RecordedResponse.Json(response) is JObject page)
        {
            step.Outcome = LacksInfo(page) ? new JObject { ["kind"] = "error", ["ours"] = "unreadable" } : new JObject { ["kind"] = "value" };
        }
    }

    // The document requires it of a page.
    private static bool LacksInfo(JObject page) => page["data"] is not null && page["page_info"] is null;

    public static void JudgeStream(Step step)
    {
        if (step.Kind != "stream")
        {
            return;
        }

        var events = RecordedResponse.Text(LastResponse(step)!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CaseFiles.Parse).ToList();
        var last = events.LastOrDefault();
        if (last?["error"] is JObject error)
        {
            Fail(step, "api", error);
        }
        else if (last is { } envelope && envelope["event_type"] is null && envelope["code"] is not null)
        {
            Fail(step, "api", (JObject)envelope);
        }
        else if (!events.Any(item => (string?)item["event_type"] == "stream_end"))
        {
            Fail(step, "connection", null);
        }
    }

    private static void Fail(Step step, string kind, JObject? body)
    {
        step.Outcome["kind"] = "stream-error";
        step.Outcome["ours"] = kind;
        step.Outcome["body"] = body;
    }

    private static JObject? LastResponse(Step step) => step.Responses.LastOrDefault(response => response["cut"] is null);

    private static JObject? Envelope(JObject response) =>
        RecordedResponse.Json(response) is JObject json && (json["code"] ?? json["message"]) is not null ? json : null;
}
