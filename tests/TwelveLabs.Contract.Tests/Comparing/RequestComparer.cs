using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Comparing;

/// <summary>
/// Compares what came over the wire with what was recorded: method, path, query, key, content type and body. How a body
/// is framed, and the order of parts or query fields of different names, is each client's own affair.
/// </summary>
internal static class RequestComparer
{
    public static void Compare(IReadOnlyList<JObject> expected, IReadOnlyList<ReceivedCall> received, string key, Problems problems)
    {
        if (expected.Count != received.Count)
        {
            problems.Equal("requests", Show(expected.Select(request => $"{request["method"]} {request["path"]}")), Show(received.Select(request => request.ToString())));
        }

        foreach (var (request, actual) in expected.Zip(received))
        {
            Compare(request, actual, key, problems);
        }
    }

    private static void Compare(JObject expected, ReceivedCall received, string key, Problems problems)
    {
        problems.Equal("method", (string?)expected["method"], received.Method);
        problems.Equal("path", Segments((string)expected["path"]!), Segments(received.Path));
        problems.Equal("query", Fields(expected["query"]!.Select(pair => ((string)pair[0]!, (string)pair[1]!))), Fields(Query(received)));
        problems.Equal("x-api-key", Key((string?)expected["headers"]!["x-api-key"], key), received.Header("x-api-key"));
        problems.Equal("content-type", (string?)expected["headers"]!["content-type"], MediaType(received));
        Body((JObject)expected["body"]!, received, problems);
    }

    private static void Body(JObject expected, ReceivedCall received, Problems problems)
    {
        switch ((string?)expected["kind"])
        {
            case "none":
                problems.Equal("body", "0 bytes", $"{received.Body.Length} bytes");
                break;
            case "json":
                JsonComparer.Same(expected["json"], CaseFiles.Parse(received.Text), "body", problems);
                break;
            case "multipart" when MediaType(received) == "multipart/form-data":
                Parts(expected["parts"]!.Cast<JObject>().ToList(), RecordedPart.Of(received), problems);
                break;
            case "multipart":
                problems.Add("body", "no multipart body came");
                break;
            case var kind:
                throw new NotSupportedException($"The request comparer knows no body of kind '{kind}'.");
        }
    }

    private static void Parts(List<JObject> expected, IReadOnlyList<JObject> received, Problems problems)
    {
        problems.Equal("parts", Names(expected), Names(received));
        foreach (var (part, actual) in Sorted(expected).Zip(Sorted(received)))
        {
            var where = $"part {part["name"]}";
            if (Object(part["value"]) is { } json && Object(actual["value"]) is { } other)
            {
                JsonComparer.Same(json, other, where, problems);
            }
            else
            {
                JsonComparer.Same(part, actual, where, problems);
            }
        }
    }

    // A stable sort: parts of one name stay in their order.
    private static IEnumerable<JObject> Sorted(IEnumerable<JObject> parts) => parts.OrderBy(part => (string)part["name"]!, StringComparer.Ordinal);

    private static string Names(IEnumerable<JObject> parts) => string.Join(", ", Sorted(parts).Select(part => part["name"]));

    private static JObject? Object(JToken? value) =>
        (string?)value is { } text && text.StartsWith('{') ? CaseFiles.Parse(text) as JObject : null;

    private static string Fields(IEnumerable<(string Name, string Value)> fields) =>
        string.Join(" & ", fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}={field.Value}"));

    private static IEnumerable<(string Name, string Value)> Query(ReceivedCall received) => received.RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(field => field.Replace('+', ' ').Split('=', 2))
        .Select(field => (Uri.UnescapeDataString(field[0]), field.Length > 1 ? Uri.UnescapeDataString(field[1]) : ""));

    // Without its parameters; null when the request has none.
    private static string? MediaType(ReceivedCall received) => received.Header("Content-Type")?.Split(';')[0].Trim();

    private static string Segments(string path) => string.Join(" / ", path.Split('/').Select(Uri.UnescapeDataString));

    // A key that is not the client's is recorded as "other: " and what it is.
    private static string? Key(string? recorded, string key) => recorded == "the client key" ? key : recorded?.Replace("other: ", "", StringComparison.Ordinal);

    private static string Show(IEnumerable<string> requests) => requests.ToList() is { Count: > 0 } some ? string.Join(", ", some) : "none";
}
