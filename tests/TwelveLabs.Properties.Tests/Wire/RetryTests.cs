using System.Globalization;
using TwelveLabs.Properties.Tests.Checking;

namespace TwelveLabs.Properties.Tests.Wire;

public sealed class RetryTests
{
    private static readonly int[] Transient = [408, 429, 500, 502, 503, 504];

    private static readonly Gen<TimeSpan> Delays = Gen.Frequency(
        (1, Gen.Const(TimeSpan.Zero)), (4, Gen.Int[1, 20_000].Select(ms => TimeSpan.FromMilliseconds(ms))), (1, Gen.Const(TimeSpan.MaxValue)));

    private static readonly Gen<RetryOptions> Options = Gen.Select(Gen.Int[0, 6], Delays, Delays, Delays)
        .Select(o => new RetryOptions { MaxRetries = o.Item1, BaseDelay = o.Item2, MaxDelay = o.Item3, MaxRetryAfter = o.Item4 });

    /// <summary>A status, and what Retry-After says: nothing, seconds, a time in seconds from the start, or what is no time.</summary>
    private static readonly Gen<(int Status, string Kind, int Value)> Responses = Gen.Select(
        Gen.Frequency((5, Texts.OneOf(Transient)), (1, Texts.OneOf(200, 400, 404))), Texts.OneOf("", "seconds", "date", "garbage"), Gen.Int[-10, 40]);

    [Fact]
    public Task Attempts_and_delays_are_within_what_the_options_and_the_service_say() => Property.HoldsAsync(
        Gen.Select(Options, Responses.List[8, 8]), 300, async run =>
        {
            var (options, responses) = run;
            var clock = new PacingClock();
            var start = clock.GetUtcNow();
            var number = 0;
            await using var server = new ScriptedServer(_ => Response(responses[number++], start));
            var told = new List<(TimeSpan Delay, TimeSpan? Asked)>();
            options.OnRetry = attempt => told.Add((attempt.Delay, (attempt.Exception as ApiException)?.Response.RetryAfter));
            using var client = Client.Of(server, o => (o.Retry, o.TimeProvider, o.Timeout, o.NetworkTimeout) = (options, clock, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan));

            var failure = await Record.ExceptionAsync(() => client.Engines.ListAsync());

            var now = start;
            for (var retry = 0; retry < told.Count; retry++)
            {
                var asked = Asked(responses[retry], now, start);
                AssertDelay(told[retry].Delay, asked, retry, options);
                now += told[retry].Delay;
            }

            var last = responses[told.Count];
            Assert.Equal(told.Count + 1, server.Calls.Count);
            Assert.InRange(told.Count, 0, options.MaxRetries);
            Assert.Equal(last.Status == 200, failure is null);
            Assert.All(responses.Take(told.Count), response => Assert.Contains(response.Status, Transient));
            if (Transient.Contains(last.Status) && told.Count < options.MaxRetries)
            {
                Assert.True(Asked(last, now, start) > options.MaxRetryAfter, "A transient failure was not retried.");
            }
        });

    private static void AssertDelay(TimeSpan delay, TimeSpan? asked, int retry, RetryOptions options)
    {
        if (asked > TimeSpan.Zero)
        {
            Assert.Equal(asked, delay);
            Assert.InRange(delay, TimeSpan.Zero, options.MaxRetryAfter);
            return;
        }

        var ceiling = Math.Min(options.BaseDelay.TotalMilliseconds * Math.Pow(2, retry), options.MaxDelay.TotalMilliseconds);
        Assert.InRange(delay.TotalMilliseconds, 0, ceiling);
        Assert.True(ceiling == 0 || delay > TimeSpan.Zero, "There was no delay.");
    }

    private static TimeSpan? Asked((int Status, string Kind, int Value) response, DateTimeOffset now, DateTimeOffset start) => response.Kind switch
    {
        "seconds" when response.Value >= 0 => TimeSpan.FromSeconds(response.Value),
        "date" => start.AddSeconds(response.Value) - now,
        _ => null,
    };

    private static ScriptedResponse Response((int Status, string Kind, int Value) response, DateTimeOffset start)
    {
        var whole = response.Status == 200 ? ScriptedResponse.Json("""{"data":[]}""") : ScriptedResponse.Error(response.Status);
        return (response.Kind switch
        {
            "seconds" => whole.With("Retry-After", response.Value.ToString(CultureInfo.InvariantCulture)),
            "date" => whole.With("Retry-After", start.AddSeconds(response.Value).ToString("r", CultureInfo.InvariantCulture)),
            "garbage" => whole.With("Retry-After", "soon"),
            _ => whole,
        }) with
        { KeepsConnection = true };
    }
}
