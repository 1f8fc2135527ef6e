using System.Net;

namespace TwelveLabs.Errors;

/// <summary>
/// Creates the exceptions of a call. The text that they quote comes from outside and may contain the API key, so it is redacted here for all.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="redactor">The redactor of the call's key.</param>
/// <param name="attempts">The number of requests that were sent.</param>
internal readonly struct ExceptionFactory(ApiCall call, SecretRedactor redactor, int attempts)
{
    private string Operation => call.Operation.Id;

    private string Attempts => attempts switch
    {
        0 => "",
        1 => " (1 attempt)",
        _ => $" ({attempts} attempts)",
    };

    public ConnectionException Connection(string what, Exception? cause = null, RetryVerdict? verdict = null) =>
        new(Text($"{call.Method} failed: {what}{(attempts > 1 ? Attempts : "")}{verdict?.Advice}"), Clean(cause))
        {
            Operation = Operation,
            Attempts = attempts,
            IsRetryable = verdict?.IsRetryable == true,
        };

    public RequestTimeoutException Timeout(string limitName, TimeSpan limit, string what, Exception? cause = null, string advice = "", bool isRetryable = false) =>
        new(limitName, limit, Text($"{call.Method} timed out: {what}{Attempts}.{advice}"), Clean(cause))
        {
            Operation = Operation,
            Attempts = attempts,
            IsRetryable = isRetryable,
        };

    public ApiResponseException Response(HttpStatusCode status, ApiHeaders headers, string what, string path = "", int line = 0, int position = 0, Exception? cause = null) =>
        new(Text($"{call.Method} failed: {what}"), status, redactor.Redact(path), line, position, headers, Clean(cause))
        {
            Operation = Operation,
            Attempts = attempts,
        };

    public LocalRateLimitException NoLease(string group, TimeSpan? retryAfter)
    {
        var hint = retryAfter is { } time ? $" Try again in {time.TotalSeconds:0.###} s." : "";
        return new(
            $"{call.Method} was not sent: the {nameof(TwelveLabsClientOptions.RateLimiter)} of the client's options granted no lease for the group '{group}'.{hint}",
            group, retryAfter)
        {
            Operation = Operation,
            Attempts = attempts,
            IsRetryable = true,
        };
    }

    public LocalRateLimitException RateLimiterFailed(string group, Exception cause) =>
        new(
            Text($"{call.Method} was not sent: the {nameof(TwelveLabsClientOptions.RateLimiter)} of the client's options failed for the group '{group}': {ForeignText.MessageOf(cause)}"),
            group, innerException: Clean(cause))
        {
            Operation = Operation,
            Attempts = attempts,
        };

    public CallbackException PipelineFailed(Exception cause) =>
        new(Text($"{call.Method} failed: the ResiliencePipeline or the TimeProvider of the client's options threw {cause.GetType().Name}: {ForeignText.MessageOf(cause)}{Attempts}"), Clean(cause)!);

    public OperationCanceledException Canceled(Exception? cause, CancellationToken cancellationToken) =>
        new($"{call.Method} was canceled.", Clean(cause), cancellationToken);

    private string Text(string message) => redactor.Redact(message);

    private Exception? Clean(Exception? cause) => cause is null ? null : redactor.Clean(cause);
}
