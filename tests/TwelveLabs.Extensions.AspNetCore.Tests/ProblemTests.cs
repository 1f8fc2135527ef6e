using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Extensions.AspNetCore.Tests;

public sealed class ProblemTests
{
    private const string Words = "Some words.";

    public static TheoryData<ScriptedResponse, int, string, string?> Responses => new()
    {
        { ScriptedResponse.Error(404, "resource_not_exist", Words), 404, Words, "resource_not_exist" },
        { ScriptedResponse.Error(400, "parameter_invalid", Words), 400, Words, "parameter_invalid" },
        { ScriptedResponse.Error(409, "index_name_already_exists", Words), 409, Words, "index_name_already_exists" },
        { ScriptedResponse.Error(413, "too_large", Words), 413, Words, "too_large" },
        { ScriptedResponse.Text("<html>", "text/html", 404), 404, "The video service refused the request.", null },
        { ScriptedResponse.Error(401, "api_key_invalid", Words), 500, "The video service does not accept this application.", "api_key_invalid" },
        { ScriptedResponse.Error(403, "forbidden", Words), 500, "The video service does not accept this application.", "forbidden" },
        { ScriptedResponse.Error(503, "down", Words), 502, "The video service is not available.", "down" },
        { ScriptedResponse.Json("[]"), 502, "The video service is not available.", null },
        { new ScriptedResponse { Ending = Ending.Reset, Raw = [] }, 502, "The video service is not available.", null },
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task A_failed_call_is_answered_with_its_problem(ScriptedResponse response, int status, string detail, string? code)
    {
        await using var service = new ScriptedServer(response.With("x-request-id", "r1"));
        await using var shop = await Shop.StartAsync(client: service.Address);

        using var answer = await shop.GetAsync();

        var problem = await ProblemOf(answer);
        Assert.Equal((status, status, detail, code), ((int)answer.StatusCode, (int)problem["status"]!, (string?)problem["detail"], (string?)problem["code"]));
        Assert.Equal("here", (string?)problem["service"]);
        Assert.Equal(answer.ReasonPhrase, (string?)problem["title"]);
        Assert.Equal(response.Status >= 400 ? "r1" : null, (string?)problem["requestId"]);
    }

    [Fact]
    public async Task A_rate_limit_says_when_to_come_back()
    {
        await using var service = new ScriptedServer(ScriptedResponse.Error(429, "too_many_requests", Words).With("Retry-After", "7"));
        await using var shop = await Shop.StartAsync(client: service.Address);

        using var answer = await shop.GetAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), answer.Headers.RetryAfter?.Delta);
        Assert.Equal(Words, (string?)(await ProblemOf(answer))["detail"]);
    }

    [Theory]
    [InlineData(503, 502)]
    [InlineData(409, 409)]
    public async Task Any_other_failure_says_so_too_where_the_service_does(int status, int told)
    {
        await using var service = new ScriptedServer(ScriptedResponse.Error(status, "later", Words).With("Retry-After", "7"));
        await using var shop = await Shop.StartAsync(client: service.Address);

        using var answer = await shop.GetAsync();

        Assert.Equal((told, TimeSpan.FromSeconds(7)), ((int)answer.StatusCode, answer.Headers.RetryAfter?.Delta));
    }

    [Fact]
    public async Task A_rate_limiter_of_the_clients_own_says_it_in_whole_seconds()
    {
        await using var shop = await Shop.StartAsync(fails: () => throw new LocalRateLimitException("secret", "search", TimeSpan.FromSeconds(6.2)));

        using var answer = await shop.GetAsync();

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
    }

    [Fact]
    public async Task What_fails_otherwise_is_told_without_the_exceptions_words()
    {
        (TwelveLabsException Failure, int Status, string Detail)[] failures =
        [
            (new RequestTimeoutException("TotalTimeout", TimeSpan.FromSeconds(3), "secret"), 504, "The video service took too long."),
            (new WaitTimeoutException<IndexingTask>(TimeSpan.FromSeconds(3), "secret", null), 504, "The video service took too long."),
            (new TaskFailedException<IndexingTask>("secret", new IndexingTask()), 502, "The video service could not finish the task."),
            (new LocalRateLimitException("secret", "search"), 429, "Too many requests to the video service."),
            (new ApiKeyException("secret"), 500, "The video service does not accept this application."),
            (new UploadException("secret.mp4", "secret"), 500, "The file could not be read."),
            (new UploadException("secret.mp4", "secret", new BadHttpRequestException("secret", 408)), 408, "The file could not be read."),
            (new TwelveLabsException("secret"), 500, "The call of the video service failed."),
        ];

        foreach (var (failure, status, detail) in failures)
        {
            await using var shop = await Shop.StartAsync(fails: () => throw failure);
            using var answer = await shop.GetAsync();
            Assert.Equal((status, detail), ((int)answer.StatusCode, (string?)(await ProblemOf(answer))["detail"]));
            Assert.Null(answer.Headers.RetryAfter);
            Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains(status >= 500 ? $"Error 11 A call of the Twelve Labs service failed, responded with {status}" : $"responded with {status}: secret", shop.Log.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Other_exceptions_are_left_to_the_application()
    {
        await using var shop = await Shop.StartAsync(fails: () => throw new InvalidOperationException("theirs"));

        using var answer = await shop.GetAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("video service", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Twelve Labs", shop.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_that_takes_no_JSON_gets_the_status_alone()
    {
        await using var shop = await Shop.StartAsync(fails: () => throw new RequestTimeoutException("TotalTimeout", TimeSpan.FromSeconds(3), "secret"));

        using var answer = await shop.GetAsync(accept: "text/html");

        Assert.Equal((HttpStatusCode.GatewayTimeout, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_failure_is_logged_with_its_exception_and_a_refusal_in_a_line()
    {
        await using var service = new ScriptedServer(ScriptedResponse.Error(503, "down", Words), ScriptedResponse.Error(404, "resource_not_exist", Words));
        await using var shop = await Shop.StartAsync(client: service.Address);

        (await shop.GetAsync()).Dispose();
        (await shop.GetAsync()).Dispose();

        Assert.Contains("Error 11 A call of the Twelve Labs service failed, responded with 502", shop.Log.Text, StringComparison.Ordinal);
        Assert.Contains("Information 12 The Twelve Labs service rejected a call, responded with 404: ", shop.Log.Text, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> ProblemOf(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    /// <summary>A web application of a user's, one of whose pages calls the service.</summary>
    private sealed class Shop : IAsyncDisposable
    {
        private readonly WebApplication _application;
        private readonly HttpClient _http = new();

        private Shop(WebApplication application, LogLines log) => (_application, Log) = (application, log);

        public LogLines Log { get; }

        public static async Task<Shop> StartAsync(Uri? client = null, Action? fails = null)
        {
            var builder = WebApplication.CreateSlimBuilder();
            var log = new LogLines("TwelveLabs.Problems");
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(log);
            builder.Services.AddTwelveLabsProblemDetails().AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["service"] = "here");
            builder.Services.AddSingleton(_ => new TwelveLabsClient("key", new TwelveLabsClientOptions { BaseAddress = client!, Retry = RetryOptions.None }));
            var application = builder.Build();
            application.UseExceptionHandler();
            application.MapGet("/engines", async context =>
            {
                fails?.Invoke();
                await context.RequestServices.GetRequiredService<TwelveLabsClient>().Engines.ListAsync();
            });
            await application.StartAsync();
            return new Shop(application, log);
        }

        public Task<HttpResponseMessage> GetAsync(string accept = "application/json")
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"{_application.Urls.First()}/engines");
            request.Headers.TryAddWithoutValidation("Accept", accept);
            return _http.SendAsync(request);
        }

        public async ValueTask DisposeAsync()
        {
            _http.Dispose();
            await _application.DisposeAsync();
        }
    }
}
