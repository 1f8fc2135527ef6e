using System.Globalization;
using System.Text;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>The faults that every operation meets.</summary>
internal static class FaultTable
{
    private const string Envelope = """{"code":"some_code","message":"Some words."}""";

    public static IReadOnlyList<Fault> All { get; } = [.. Connections(), .. Http2Faults.All, .. Heads(), .. Bodies(), .. LargeBodies.All, .. CompressedBodies.All, .. Json(), .. Statuses()];

    private static IEnumerable<Fault> Connections() =>
    [
        new("the connection is refused") { IsRefused = true },
        new("the TLS handshake fails", Success) { IsTls = true },
        Fault.Of("the connection is reset before the response", ScriptedResponse.Bytes("", Ending.Reset)) with { IsUnanswered = true },
        Fault.Of("the connection is closed before the response", ScriptedResponse.Bytes("", Ending.Close)) with { IsUnanswered = true },
        Fault.Of("the connection ends within the headers",
            ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nContent-Ty", Ending.Reset), ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nContent-Ty", Ending.Close), ScriptedResponse.Bytes("HTT", Ending.Close)),
        new("the connection ends within the body",
            (operation, call) => Operations.Cut(operation, call, Ending.Reset),
            (operation, call) => Operations.Cut(operation, call, Ending.Close),
            (operation, call) => Operations.Cut(operation, call, Ending.Close) with { Chunked = true },
            (operation, call) => Operations.Cut(operation, call, Ending.Close) with { EndsWithConnection = true },
            (_, _) => ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", Ending.Close)),
        Fault.Of("silence before the response", ScriptedResponse.Bytes("", Ending.Stall)) with { IsSilent = true },
        Fault.Of("silence within the headers", ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nContent-Ty", Ending.Stall)) with { IsSilent = true },
        new("silence within the body", (operation, call) => Operations.Cut(operation, call, Ending.Stall)) { IsSilent = true, IsWithinBody = true },
    ];

    private static IEnumerable<Fault> Heads() =>
    [
        Fault.Of("no HTTP",
            ScriptedResponse.Bytes("SSH-2.0-OpenSSH_9.2\r\n", Ending.Close), ScriptedResponse.Bytes("\0\u0001\u0002\u0003", Ending.Close), ScriptedResponse.Bytes("HTTP/9.9 200 OK\r\n\r\n", Ending.Close),
            ScriptedResponse.Bytes("HTTP/1.1 2x0 OK\r\n\r\n", Ending.Close), ScriptedResponse.Bytes("HTTP/1.1 200 OK\r\nno header\r\n\r\n", Ending.Close),
            ScriptedResponse.Bytes($"HTTP/1.1 200 OK\r\nX: {new string('x', 200_000)}\r\n\r\n", Ending.Close)),
        new("informational responses first",
            (operation, call) => Raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", Success(operation, call))),
        new("one byte at a time", (operation, call) => Bytewise(Success(operation, call))),
        new("another content type", (operation, call) => Typed(operation, call, "text/plain"), (operation, call) => Typed(operation, call, "application/problem+json"), (operation, call) => Typed(operation, call, null)),
        new("no version of the API, or another", (operation, call) => Success(operation, call).With("X-Api-Version", "1.3"), (operation, call) => Success(operation, call).With("X-Api-Version", "\t;")),
        new("headers of the rate limit that are no numbers",
            (operation, call) => Success(operation, call).With("X-Ratelimit-Limit", "many").With("X-Ratelimit-Remaining", "-1e9").With("X-Ratelimit-Reset", "99999999999999999999").With("Retry-After", "soon")),
    ];

    private static IEnumerable<Fault> Bodies() =>
    [
        Fault.Of("an HTML page with status 200", ScriptedResponse.Text("<html><body>Sign in</body></html>", "text/html")),
        Fault.Of("an error envelope with status 200", ScriptedResponse.Json(Envelope)),
        Fault.Of("no body", ScriptedResponse.Json(""), ScriptedResponse.Json(" \r\n")),
        Fault.Of("a longer body than `MaxResponseBytes`", ScriptedResponse.Json($$"""{"_id":"{{new string('x', 800_000)}}"}""")),
        Fault.Of("a longer body than that is announced", ScriptedResponse.Json("{}") with { PromisedLength = 2_000_000_000, Ending = Ending.Close }),
        new("a byte order mark", (operation, call) => Encoded(operation, call, text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "application/json")),
        new("UTF-16", (operation, call) => Encoded(operation, call, Encoding.Unicode.GetBytes, "application/json; charset=utf-16")),
        new("a further member with bytes that are no UTF-8", (operation, call) => Encoded(operation, call, NoUtf8, "application/json")),
    ];

    private static IEnumerable<Fault> Json() =>
    [
        Fault.Of("another JSON value", ScriptedResponse.Json("null"), ScriptedResponse.Json("[]"), ScriptedResponse.Json("\"text\""), ScriptedResponse.Json("12"), ScriptedResponse.Json("true")),
        Fault.Of("incomplete JSON", ScriptedResponse.Json("""{"_id":"x","data":[{"""), ScriptedResponse.Json("{"), ScriptedResponse.Json("""{"_id":"x""")),
        Fault.Of("JSON with an end too many", ScriptedResponse.Json("""{"_id":"x"}}"""), ScriptedResponse.Json("""{"_id":"x"}{"_id":"y"}""")),
        Fault.Of("no JSON", ScriptedResponse.Json("{_id:}"), ScriptedResponse.Json("{'_id'"), ScriptedResponse.Json("\u0001"), ScriptedResponse.Json("{\"_id\":tru}")),
        Fault.Of("JSON 100,000 levels deep, without an end", ScriptedResponse.Json(new string('[', 100_000)), ScriptedResponse.Json("{\"x\":" + new string('[', 100_000))),
        Fault.Of("a list 100,000 levels deep", ScriptedResponse.Json(new string('[', 100_000) + new string(']', 100_000))),
        new("a further member 100,000 levels deep", (operation, call) => Encoded(operation, call, text => Encoding.UTF8.GetBytes(text.StartsWith("{\"", StringComparison.Ordinal)
            ? $$"""{"x":{{new string('[', 100_000)}}{{new string(']', 100_000)}},{{text[1..]}}""" : text), "application/json")),
        new("further members in each object", (operation, call) => Rewritten(operation, call, value =>
        {
            foreach (var map in value.DescendantsAndSelf().OfType<JObject>().ToList())
            {
                map["a_member_of_tomorrow"] = JToken.Parse("""{"x":[1,null,"y"]}""");
            }
        })),
        new("each member twice", (operation, call) => Success(operation, call) is { Pieces: [var only] } json && Encoding.UTF8.GetString(only) is ['{', _, ..] text && json.Status != 204 && !Operations.IsStream(operation, call) && text.Length > 2
            ? ScriptedResponse.Json("{" + text[1..^1] + "," + text[1..^1] + "}", json.Status) : Success(operation, call)),
    ];

    private static IEnumerable<Fault> Statuses()
    {
        int[] retried = [500, 502, 503, 504];
        int[] named = [400, 401, 403, 404, 408, 409, 422, 429];
        yield return Status("400 or 422", 400, 422);
        yield return Status("401", 401);
        yield return Status("403", 403);
        yield return Status("404", 404);
        yield return Status("408", 408);
        yield return Status("409", 409);
        yield return Other("another 4xx", [.. Enumerable.Range(400, 100).Where(status => !named.Contains(status) && status is < 452 or 499)]);
        yield return Status("500, 502, 503 or 504", retried);
        yield return Other("another 5xx", [.. Enumerable.Range(500, 12).Append(599).Except(retried)]);
        yield return Other("3xx without an address", 300, 304, 305, 399);
        yield return Fault.Of("a redirect to the same host", Redirects("/v1.2/elsewhere"));
        yield return Fault.Of("a redirect to another host", Redirects("http://other.example/v1.2/"));
        yield return Fault.Of("429 without a time", Envelopes(429));
        yield return Fault.Of("429 with a time within a minute", Wait("1"), Wait("60"), Wait("0"), Wait("Wed, 06 Nov 2024 09:30:20 GMT"));
        yield return Fault.Of("429 with a time hours later", Wait("86400"), Wait("Thu, 07 Nov 2024 09:30:00 GMT"));
        yield return Fault.Of("429 with a time that is none", Wait("soon"), Wait("-5"), Wait("1e3"), Wait(""));
    }

    private static ScriptedResponse[] Redirects(string address) =>
        [.. new[] { 301, 302, 303, 307, 308 }.Select(status => new ScriptedResponse { Status = status }.With("Location", address))];

    private static ScriptedResponse Wait(string value) => ScriptedResponse.Error(429).With("Retry-After", value);

    // Several statuses have the forms among them.
    private static Fault Status(string name, params int[] statuses) =>
        Fault.Of(name, [.. statuses.SelectMany((status, i) => Envelopes(status).Where((_, form) => form % statuses.Length == i))]);

    // One form for each of the many.
    private static Fault Other(string name, params int[] statuses) => Fault.Of(name, [.. statuses.Select((status, i) => Envelopes(status)[i % 8])]);

    // The forms that the body of a failure has: of the service, of its older versions, of proxies.
    private static ScriptedResponse[] Envelopes(int status) =>
    [
        ScriptedResponse.Json(Envelope, status),
        ScriptedResponse.Json("""{"code":"some_code","message":"Some words.","docs_url":"https://docs.example/x"}""", status),
        ScriptedResponse.Json("""{"error_code":17,"message":"Some words."}""", status),
        ScriptedResponse.Json("{}", status),
        ScriptedResponse.Json("", status),
        ScriptedResponse.Json("""{"code":""", status),
        ScriptedResponse.Json("[1]", status),
        ScriptedResponse.Text("<html>Bad gateway</html>", "text/html", status),
    ];

    private static ScriptedResponse Success(ApiOperation operation, ReceivedCall call) => Operations.Success(operation, call);

    private static ScriptedResponse Bytewise(ScriptedResponse whole) => whole with { Pieces = [.. whole.Pieces.SelectMany(piece => piece).Select(octet => new[] { octet })] };

    private static ScriptedResponse Typed(ApiOperation operation, ReceivedCall call, string? type)
    {
        var whole = Success(operation, call);
        var others = whole.Headers.Where(header => header.Name != "Content-Type");
        return whole with { Headers = [.. type is null ? others : others.Append(("Content-Type", type))] };
    }

    private static ScriptedResponse Encoded(ApiOperation operation, ReceivedCall call, Func<string, byte[]> encode, string type) => Success(operation, call) switch
    {
        { Status: 204 } whole => whole,
        var whole when Operations.IsStream(operation, call) => whole with { Pieces = [encode(Encoding.UTF8.GetString(whole.Pieces[0]))] },
        var whole => ScriptedResponse.Text("", type, whole.Status) with { Pieces = [encode(Encoding.UTF8.GetString(whole.Pieces[0]))] },
    };

    private static byte[] NoUtf8(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Replace("{\"", "{\"@@\":\"@@\",\"", StringComparison.Ordinal));
        for (int at; (at = bytes.AsSpan().IndexOf("@@"u8)) >= 0;)
        {
            (bytes[at], bytes[at + 1]) = (0xC3, (byte)'(');
        }

        return bytes;
    }

    private static ScriptedResponse Rewritten(ApiOperation operation, ReceivedCall call, Action<JContainer> change)
    {
        var whole = Success(operation, call);
        if (whole.Status == 204 || Operations.IsStream(operation, call))
        {
            return whole;
        }

        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(Encoding.UTF8.GetString(whole.Pieces[0]))) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        var value = (JContainer)JToken.ReadFrom(reader);
        change(value);
        return ScriptedResponse.Json(value.ToString(Newtonsoft.Json.Formatting.None), whole.Status);
    }

    private static ScriptedResponse Raw(string before, ScriptedResponse whole)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {whole.Status} OK\r\nConnection: close\r\n{string.Concat(whole.Headers.Select(header => $"{header.Name}: {header.Value}\r\n"))}\r\n");
        return new() { Raw = [.. Encoding.ASCII.GetBytes(before + head), .. whole.Pieces.SelectMany(piece => piece)], Ending = Ending.Close };
    }
}
