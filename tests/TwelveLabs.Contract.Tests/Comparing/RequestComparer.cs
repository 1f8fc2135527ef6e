using TwelveLabs.Contract.Recording;
using TwelveLabs.Contract.Replay;

namespace TwelveLabs.Contract.Comparing;

/// <summary>
/// Compares what came over the wire with what was recorded: method, path, query, key, content type and body. How a body
/// is framed, and the order of parts or query fields of different names, is each client's own affair.
/// </summary>
internal static class RequestComparer
{
    public static void Compare(IReadOnlyList<JObject> expected, IReadOnlyList<ReceivedRequest> received, string key, Problems problems)
    {
        if (expected.Count != received.Count)
            problems.Equal("requests", Show(expected.Select(request => $"{request["method"]} {request["path"]}")), Show(received.Select(request => request.ToString())));
        foreach (var (request, actual) in expected.Zip(received))
            Compare(request, actual, key, problems);
    }

    private static void Compare(JObject expected, ReceivedRequest received, string key, Problems problems)
    {
        problems.Equal("method", (string?)expected["method"], received.Method);
        problems.Equal("path", Segments((string)expected["path"]!), Segments(received.Path));
        problems.Equal("query", Fields(expected["query"]!.Select(pair => ((string)pair[0]!, (string)pair[1]!))), Fields(received.Query));
        problems.Equal("x-api-key", Key((string?)expected["headers"]!["x-api-key"], key), received.Headers.GetValueOrDefault("x-api-key"));
        problems.Equal("content-type", (string?)expected["headers"]!["content-type"], received.MediaType);
        Body((JObject)expected["body"]!, received, problems);
    }

    private static void Body(JObject expected, ReceivedRequest received, Problems problems)
    {
        switch ((string?)expected["kind"])
        {
            case "none":
                problems.Equal("body", "0 bytes", $"{received.Body.Length} bytes");
                break;
            case "json":
                JsonComparer.Same(expected["json"], CaseFiles.Parse(System.Text.Encoding.UTF8.GetString(received.Body)), "body", problems);
                break;
            case "multipart" when received.MediaType == "multipart/form-data":
                Parts(expected["parts"]!.Cast<JObject>().ToList(), ReceivedPart.Of(received), problems);
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
                JsonComparer.Same(json, other, where, problems);
            else
                JsonComparer.Same(part, actual, where, problems);
        }
    }

    // A stable sort: parts of one name stay in their order.
    private static IEnumerable<JObject> Sorted(IEnumerable<JObject> parts) => parts.OrderBy(part => (string)part["name"]!, StringComparer.Ordinal);

    private static string Names(IEnumerable<JObject> parts) => string.Join(", ", Sorted(parts).Select(part => part["name"]));

    private static JObject? Object(JToken? value) =>
        (string?)value is { } text && text.StartsWith('{') ? CaseFiles.Parse(text) as JObject : null;

    private static string Fields(IEnumerable<(string Name, string Value)> fields) =>
        string.Join(" & ", fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}={field.Value}"));

    private static string Segments(string path) => string.Join(" / ", path.Split('/').Select(Uri.UnescapeDataString));

    // A key that is not the client's is recorded as "other: " and what it is.
    private static string? Key(string? recorded, string key) => recorded == "the client key" ? key : recorded?.Replace("other: ", "", StringComparison.Ordinal);

    private static string Show(IEnumerable<string> requests) => requests.ToList() is { Count: > 0 } some ? string.Join(", ", some) : "none";
}
