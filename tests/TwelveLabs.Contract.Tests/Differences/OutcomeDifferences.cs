using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

/// <summary>Differences in what is made of a reply.</summary>
internal static class OutcomeDifferences
{
    private static readonly HashSet<string> Entities = ["Engine", "Index", "Video", "Task", "EmbeddingsTask"];

    public static void EntityNeedsId(Step step)
    {
        if (step.Kind == "value" && Entities.Contains((string?)step.Outcome["class"] ?? "") && LastReply(step) is { } reply && RecordedReply.Json(reply)?["_id"] is null)
            step.Outcome = new JObject { ["kind"] = "error", ["ours"] = "unreadable" };
    }

    public static void KeepStatus(Step step)
    {
        if (step.Kind == "error" && step.Outcome["status"] is null && LastReply(step) is { } reply && RecordedReply.Status(reply) >= 400)
            step.Outcome = new JObject { ["kind"] = "error", ["status"] = RecordedReply.Status(reply), ["body"] = RecordedReply.Text(reply) };
    }

    public static void ReadEnvelope(Step step)
    {
        if (step.Kind == "error" && step.Outcome["body"] is { Type: JTokenType.String } && LastReply(step) is { } reply && Envelope(reply) is { } envelope)
            step.Outcome["body"] = envelope;
    }

    public static void ReadStreamError(Step step)
    {
        if ((step.Outcome["body"] as JObject)?["$stream"] is not null)
            step.Outcome["body"] = (JToken?)Envelope(LastReply(step)!) ?? RecordedReply.Text(LastReply(step)!);
    }

    public static void TakeLess(Step step)
    {
        if (step.Kind == "error" && (string?)step.Outcome["class"] == "TypeError"
            && LastReply(step) is { } reply && RecordedReply.Status(reply) < 300 && RecordedReply.Json(reply) is JObject page)
            step.Outcome = LacksInfo(page) ? new JObject { ["kind"] = "error", ["ours"] = "unreadable" } : new JObject { ["kind"] = "value" };
    }

    // The document requires it of a page.
    private static bool LacksInfo(JObject page) => page["data"] is not null && page["page_info"] is null;

    public static void JudgeStream(Step step)
    {
        if (step.Kind != "stream")
            return;

        var events = RecordedReply.Text(LastReply(step)!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(CaseFiles.Parse).ToList();
        var last = events.LastOrDefault();
        if (last?["error"] is JObject error)
            Fail(step, "api", error);
        else if (last is { } envelope && envelope["event_type"] is null && envelope["code"] is not null)
            Fail(step, "api", (JObject)envelope);
        else if (!events.Any(item => (string?)item["event_type"] == "stream_end"))
            Fail(step, "connection", null);
    }

    private static void Fail(Step step, string kind, JObject? body)
    {
        step.Outcome["kind"] = "stream-error";
        step.Outcome["ours"] = kind;
        step.Outcome["body"] = body;
    }

    private static JObject? LastReply(Step step) => step.Replies.LastOrDefault(reply => reply["cut"] is null);

    private static JObject? Envelope(JObject reply) =>
        RecordedReply.Json(reply) is JObject json && (json["code"] ?? json["message"]) is not null ? json : null;
}
