using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Comparing;

/// <summary>Which of our exceptions stands for a failure of the vendor's SDK, and whether it says as much.</summary>
internal static class FailureComparer
{
    public static void Compare(Step step, Exception? failure, string key, Problems problems)
    {
        if (failure is null)
        {
            problems.Add("outcome", $"expected a failure ({Kind(step)}), got none");
            return;
        }

        if (failure.ToString().Contains(key, StringComparison.Ordinal))
        {
            problems.Add("outcome", "the exception tells the API key");
        }

        var expected = Kind(step);
        var actual = failure switch
        {
            ApiException => "api",
            ApiResponseException => "unreadable",
            ConnectionException => "connection",
            OperationCanceledException => "cancelled",
            TaskFailedException => "failed",
            ArgumentException or ApiKeyException or FileNotFoundException => "refused",
            _ => failure.GetType().Name,
        };
        problems.Equal("outcome", expected, actual);
        if (expected == "api" && failure is ApiException api)
        {
            Compare(step, api, problems);
        }

        if (failure is TaskFailedException failed)
        {
            JsonComparer.Same(RecordedResponse.Json(step.Responses.Last()), OutcomeComparer.Wire(failed.LastState), "last state", problems);
        }
    }

    /// <summary>What the vendor's error means: <c>ours</c> where a difference says it, else read from what it is.</summary>
    private static string Kind(Step step)
    {
        var outcome = step.Outcome;
        if ((string?)outcome["ours"] is { } ours)
        {
            return ours;
        }

        if (outcome["status"] is not null)
        {
            return "api";
        }

        return ((string?)outcome["class"], (string?)outcome["type"], (string?)outcome["code"]) switch
        {
            ("AbortError", _, _) => "cancelled",
            (_, "system", _) or (_, _, "ERR_STREAM_PREMATURE_CLOSE") => "connection",
            (_, "invalid-json", _) or ("SyntaxError" or "TypeError", _, _) => "unreadable",
            _ when step.Kind == "stream-error" => "api",
            _ when step.Exchanges.Count == 0 => "refused",
            _ => throw new NotSupportedException($"The failure comparer does not know this error: {outcome}"),
        };
    }

    private static void Compare(Step step, ApiException failure, Problems problems)
    {
        var status = (int?)step.Outcome["status"] ?? 200;
        problems.Equal("status", $"{status}", $"{(int)failure.StatusCode}");
        problems.Equal("exception", Class(status), failure.GetType().Name);
        foreach (var header in (JObject?)step.Outcome["headers"] ?? [])
        {
            problems.Equal($"header {header.Key}", (string?)header.Value, failure.Headers[header.Key]);
        }

        if (step.Outcome["body"] is JObject envelope)
        {
            Envelope(envelope, step, failure, problems);
        }
        else if ((string?)step.Outcome["body"] is { } text)
        {
            Excerpt(text, failure.Response.BodyExcerpt ?? "", problems);
        }
        else
        {
            problems.Equal("message", (string?)step.Outcome["message"], failure.ServiceMessage);
        }
    }

    private static void Envelope(JObject expected, Step step, ApiException failure, Problems problems)
    {
        problems.Equal("code", (string?)expected["code"], failure.Code);
        problems.Equal("message", (string?)expected["message"], failure.ServiceMessage);
        problems.Equal("docs", (string?)(expected["docsUrl"] ?? expected["docs_url"]), failure.DocsUrl);
        if (RecordedResponse.Json(step.Responses.Last()) is JObject sent && sent["event_type"] is null)
        {
            JsonComparer.Same(sent, CaseFiles.Parse(Newtonsoft.Json.JsonConvert.SerializeObject(failure.Response.Envelope)), "envelope", problems);
        }
    }

    /// <summary>A body that is no envelope is told on one line, as far as it is short.</summary>
    private static void Excerpt(string body, string told, Problems problems)
    {
        var line = string.Join(' ', body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        problems.Equal("excerpt", told.EndsWith('…') ? line[..(told.Length - 1)] + '…' : line, told);
    }

    private static string Class(int status) => status switch
    {
        400 or 422 => nameof(BadRequestException),
        401 => nameof(AuthenticationException),
        403 => nameof(PermissionException),
        404 => nameof(NotFoundException),
        409 => nameof(ConflictException),
        429 => nameof(RateLimitException),
        >= 500 => nameof(ServerException),
        _ => nameof(ApiException),
    };
}
