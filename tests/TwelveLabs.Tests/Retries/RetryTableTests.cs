using System.Text.RegularExpressions;

namespace TwelveLabs.Tests.Retries;

/// <summary>The table of the guide: which failures are retried, of which operations.</summary>
public partial class RetryTableTests
{
    private const int Attempts = 3;

    // Each failure of the table, and what the attempts of a call then meet.
    private static readonly Dictionary<string, ScriptedResponse[]> Failures = new(StringComparer.Ordinal)
    {
        ["status 429, the rate limit"] = [ScriptedResponse.Error(429)],
        ["status 408, 500, 502, 503 or 504"] = [.. new[] { 408, 500, 502, 503, 504 }.Select(status => ScriptedResponse.Error(status))],
        ["a connection that was lost later"] = [ScriptedResponse.Bytes("", Ending.Reset), ScriptedResponse.Bytes("", Ending.Close)],
        ["an incomplete response"] = [ScriptedResponse.Json("""{"data":[""") with { PromisedLength = 500, Ending = Ending.Close }],
        ["any other status"] = [.. new[] { 400, 401, 403, 404, 409, 410, 422, 501 }.Select(status => ScriptedResponse.Error(status))],
        ["a response that does not match the API"] = [ScriptedResponse.Json("[1]"), ScriptedResponse.Json("null")],
    };

    // Those that no server can send.
    private static readonly Dictionary<string, Exception> Thrown = new(StringComparer.Ordinal)
    {
        ["no connection, or it was lost before the body was sent"] = new HttpRequestException("refused", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused)),
        ["a timeout"] = new TaskCanceledException("slow", new TimeoutException()),
    };

    public static TheoryData<string, bool, bool> Rows()
    {
        var rows = new TheoryData<string, bool, bool>();
        foreach (Match row in Row().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "errors-and-retries.md"))))
        {
            rows.Add(row.Groups[1].Value, row.Groups[2].Value == "retried", row.Groups[3].Value == "retried");
        }

        return rows;
    }

    [Fact]
    public void Every_failure_of_the_table_is_tried() =>
        Assert.Equal(Failures.Keys.Concat(Thrown.Keys).Order(StringComparer.Ordinal), Rows().Select(row => (string)((object[])row)[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_failure_is_retried_as_the_guide_says(string failure, bool ofSafe, bool ofCreate)
    {
        foreach (var response in Failures.TryGetValue(failure, out var responses) ? responses : [])
        {
            await using var server = new ScriptedServer(response);
            await CheckAsync(options => options.BaseAddress = server.Address, ofSafe, ofCreate);
        }

        if (Thrown.TryGetValue(failure, out var exception))
        {
            using var handler = new Throwing(exception);
            await CheckAsync(options => options.HttpMessageHandler = handler, ofSafe, ofCreate);
        }
    }

    private static async Task CheckAsync(Action<TwelveLabsClientOptions> configure, bool ofSafe, bool ofCreate)
    {
        var options = new TwelveLabsClientOptions { Retry = new RetryOptions { MaxRetries = Attempts - 1, BaseDelay = TimeSpan.Zero } };
        configure(options);
        using var client = new TwelveLabsClient(Connect.Key, options);
        var read = await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Engines.ListAsync());
        var create = await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "n", Engines = [new() { EngineName = "e", EngineOptions = [EngineOption.Visual] }] }));
        Assert.Equal((ofSafe ? Attempts : 1, ofCreate ? Attempts : 1), (read.Attempts, create.Attempts));
    }

    [GeneratedRegex(@"^\| ([^|]+) \| (retried|not retried) \| (retried|not retried) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();

    private sealed class Throwing(Exception exception) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (exception is TaskCanceledException && request.Content is { } body)
            {
                // A timeout comes after the request was sent.
                await body.CopyToAsync(Stream.Null, cancellationToken);
            }

            throw exception;
        }
    }
}
