using Polly;
using Polly.Retry;

namespace TwelveLabs.Retries;

/// <summary>The SDK's retries as a Polly strategy. The context has the settings of each call.</summary>
internal static class RetryStrategy
{
    public static readonly ResiliencePropertyKey<CallContext> Call = new("TwelveLabs.Call");

    public static RetryStrategyOptions Create(RetryOptions defaults) => new()
    {
        Name = "TwelveLabs.Retry",

        // Each call has its own maximum, so ShouldHandle checks it.
        MaxRetryAttempts = int.MaxValue,
        ShouldHandle = args => new(RetryClassifier.RetriesAfterDelay(args.Outcome.Exception, args.AttemptNumber, OptionsOf(args.Context, defaults))),
        DelayGenerator = args => new(Delay(args.Outcome.Exception, args.AttemptNumber, OptionsOf(args.Context, defaults))),
        OnRetry = args =>
        {
            Report(args, OptionsOf(args.Context, defaults));
            return default;
        },
    };

    private static RetryOptions OptionsOf(ResilienceContext context, RetryOptions defaults) => CallOf(context)?.RetryOver(defaults) ?? defaults;

    private static CallContext? CallOf(ResilienceContext context) => context.Properties.TryGetValue(Call, out var call) ? call : null;

    private static TimeSpan? Delay(Exception? failure, int retriesBefore, RetryOptions options) =>
        Limits.Longest(Backoff.Asked(failure) ?? Backoff.Own(options, retriesBefore, Jitter()));

    private static double Jitter() =>
#if NETSTANDARD2_0
        Random.Value!.NextDouble();

    private static readonly ThreadLocal<Random> Random = new(() => new Random(Guid.NewGuid().GetHashCode()));
#else
        Random.Shared.NextDouble();
#endif

    private static void Report(OnRetryArguments<object> args, RetryOptions options)
    {
        if (args.Outcome.Exception is TwelveLabsException failure)
        {
            var attempt = new RetryAttempt(failure.Operation ?? args.Context.OperationKey ?? "", Math.Max(1, failure.Attempts), args.RetryDelay, failure);
            var call = CallOf(args.Context);
            call?.Retrying(attempt);
            UserCode.Call(options.OnRetry, attempt, nameof(RetryOptions.OnRetry), call?.Caller ?? default);
        }
    }
}
