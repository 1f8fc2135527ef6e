using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Writes those sentences of a method's doc comment that the document holds as facts: route, limits, error codes.</summary>
internal static class MethodDocs
{
    /// <summary>Adds them to the operation, whose descriptions are XML already.</summary>
    public static void Apply(string path, string httpMethod, JsonObject operation)
    {
        operation["x-view-remarks"] = new JsonArray([.. Remarks(path, httpMethod, operation).Select(line => (JsonNode)line)]);
        operation["x-view-request-description"] = operation["x-view-body"]?.GetValue<string>() == "query" && IsOptional(operation)
            ? "The request; null for the default values of the service."
            : "The request.";
        operation["x-view-result-description"] = Result(operation) ?? "A task that completes when the service has done it.";
    }

    private static IEnumerable<string> Remarks(string path, string httpMethod, JsonObject operation)
    {
        yield return $"API operation: <c>{httpMethod.ToUpperInvariant()} {path}</c>.{Limit(operation)}";
        if (operation[Extensions.ErrorCodes] is JsonArray codes)
        {
            yield return $"Error codes: {string.Join(", ", codes.Select(code => $"<c>{code}</c>"))}; see <see cref=\"ErrorCodes\"/>.";
        }

        if (operation[Extensions.DoneOnRetry] is { } status)
        {
            yield return $"If an attempt fails after the service may have processed it, and the response to the retry is {status}, "
                + "the call succeeds; its response has that status code.";
        }
    }

    private static string Limit(JsonObject operation) => operation[Extensions.RateLimit] is { } limit
        ? $" Limit: {limit["free"]} requests a {limit["per"]} on the Free plan, {limit["developer"]} on the Developer plan, "
            + $"counted together for the group <c>{operation[Extensions.RateLimitGroup]}</c>."
        : "";

    private static string? Result(JsonObject operation) => operation["responses"]!.AsObject()
        .Where(response => response.Key.StartsWith('2') && response.Value!["content"] is not null)
        .Select(response => response.Value!["description"]!.GetValue<string>())
        .FirstOrDefault();

    private static bool IsOptional(JsonObject operation) => operation["x-view-request-optional"]?.GetValue<bool>() == true;
}
