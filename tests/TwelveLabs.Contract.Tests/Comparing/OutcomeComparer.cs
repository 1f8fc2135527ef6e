using Newtonsoft.Json;
using TwelveLabs.Contract.Calls;
using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Comparing;

/// <summary>
/// Compares what our client made of a response with what the vendor's SDK made of it, and with the response itself: nothing is
/// lost and nothing made up.
/// </summary>
internal static class OutcomeComparer
{
    public static void Compare(Step step, object? result, Exception? failure, Session session, string key, Problems problems)
    {
        failure ??= (result as StreamResult)?.Failure;
        switch (step.Kind)
        {
            case "error":
                FailureComparer.Compare(step, failure, key, problems);
                break;
            case "stream" or "stream-error":
                Stream(step, result as StreamResult, failure, key, problems);
                break;
            case "value" when failure is not null:
                problems.Add("outcome", $"expected a value, got {failure}");
                break;
            case "value" when result is List<object?> several:
                Several(step, several, problems);
                break;
            case "value":
                Value(step, result, problems);
                break;
            default:
                throw new NotSupportedException($"The outcome comparer knows no outcome '{step.Kind}'.");
        }

        After(step, session, problems);
    }

    public static JToken? Wire(object? result) => result is null ? null : CaseFiles.Parse(JsonConvert.SerializeObject(result));

    private static void Value(Step step, object? result, Problems problems)
    {
        var wire = Wire(result);
        var response = step.Exchanges.Count > 0 ? RecordedResponse.Json(step.Responses.Last()) : null;
        if (result is not null)
        {
            JsonComparer.Same(response, wire, "value", problems);
        }

        if (step.Outcome.TryGetValue("value", StringComparison.Ordinal, out var vendor))
        {
            JsonComparer.Agrees(vendor, Part(vendor, wire), "vendor's value", problems);
        }
    }

    /// <summary>The part of our value that the vendor's SDK hands out: a page's items, or the one text of an object.</summary>
    private static JToken? Part(JToken vendor, JToken? wire) => (vendor, wire) switch
    {
        (JArray, JObject page) => page["data"],
        ({ Type: JTokenType.String }, JObject holder) => holder["thumbnail"] ?? holder["status"],
        _ => wire,
    };

    /// <summary>Results of calls made in turn: responses that are well go to values, the others to exceptions.</summary>
    private static void Several(Step step, List<object?> results, Problems problems)
    {
        var values = results.Where(result => result is not Exception).ToList();
        var failures = results.OfType<ApiException>().ToList();
        var well = step.Responses.Where(response => RecordedResponse.Status(response) < 300).ToList();
        var ill = step.Responses.Where(response => RecordedResponse.Status(response) >= 300).ToList();
        problems.Equal("values", $"{well.Count}", $"{values.Count}");
        problems.Equal("failures", $"{ill.Count}", $"{failures.Count}");
        foreach (var (response, value) in well.Zip(values))
        {
            JsonComparer.Same(RecordedResponse.Json(response), Wire(value), "value", problems);
        }

        foreach (var (response, failure) in ill.Zip(failures))
        {
            problems.Equal("code", (string?)RecordedResponse.Json(response)?["code"], failure.Code);
        }

        JsonComparer.Agrees(step.Outcome["value"], Wire(values), "vendor's value", problems);
    }

    private static void Stream(Step step, StreamResult? stream, Exception? failure, string key, Problems problems)
    {
        if (step.Kind == "stream-error")
        {
            FailureComparer.Compare(step, failure, key, problems);
        }
        else if (failure is not null)
        {
            problems.Add("outcome", $"expected a whole stream, got {failure}");
        }

        JsonComparer.Same(step.Outcome["yielded"], new JArray(stream?.Pieces ?? []), "pieces", problems);
        problems.Equal("text", (string?)step.Outcome["aggregatedText"], string.Concat(stream?.Pieces ?? []));
        if (stream?.Id is { } id)
        {
            problems.Equal("id", (string?)step.Outcome["id"], id);
        }
    }

    private static void After(Step step, Session session, Problems problems)
    {
        if (step.Json["callbackSaw"] is { } saw)
        {
            JsonComparer.Same(saw, new JArray(session.Reported), "progress", problems);
        }

        if (step.Json["pageInfoAfter"] is { } info)
        {
            JsonComparer.Agrees(info, Wire(session.Page)?["page_info"], "page info", problems);
        }

        if (step.Json["dataAfter"] is { } data)
        {
            JsonComparer.Same(data, new JArray((Wire(session.Result)?["data"] ?? new JArray()).Select(item => item["_id"] ?? item["video_id"] ?? item["id"])), "first page", problems);
        }
    }
}
