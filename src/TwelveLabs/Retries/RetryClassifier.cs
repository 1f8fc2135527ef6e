using System.Net;
using System.Net.Sockets;
using Polly;

namespace TwelveLabs.Retries;

/// <summary>States whether a failed attempt may be retried, and what the message says if it may not.</summary>
internal readonly record struct RetryVerdict(bool IsRetryable, string Advice = "");

/// <summary>
/// Decides whether a failed attempt is retried: implements the table in docs/guides/errors-and-retries.md. The document states which
/// statuses are retried and which operations are safe to retry.
/// </summary>
internal static class RetryClassifier
{
    /// <summary>Classifies a response whose status reports a failure.</summary>
    public static RetryVerdict OfStatus(HttpAttempt attempt, int status) =>
        ApiFacts.RetriesAlways(status) ? IfBodyCanBeSentAgain(attempt)
        : ApiFacts.RetriesWhenSafe(status) ? IfSafe(attempt)
        : new(false);

    /// <summary>Classifies a timeout of the attempt.</summary>
    public static RetryVerdict OfTimeout(HttpAttempt attempt) => IfSafe(attempt);

    /// <summary>Classifies a response that ended early.</summary>
    public static RetryVerdict OfBrokenResponse(HttpAttempt attempt) => IfSafe(attempt);

    /// <summary>Classifies an exception of a handler. One that neither the network nor a policy throws is a defect, which a retry does not fix.</summary>
    public static RetryVerdict OfException(HttpAttempt attempt, Exception cause) =>
        cause is HttpRequestException or IOException or SocketException or TimeoutException or OperationCanceledException or InvalidDataException or ExecutionRejectedException
            ? IfSafe(attempt)
            : new(false);

    /// <summary>Determines whether a failure is retried after a delay, by the settings of the call.</summary>
    public static bool RetriesAfterDelay(Exception? failure, int retriesBefore, RetryOptions options) =>
        failure is TwelveLabsException { IsRetryable: true }
        && retriesBefore < options.MaxRetries
        && (Backoff.Asked(failure) is not { } asked || asked <= options.MaxRetryAfter);

    /// <summary>Determines whether a failure is retried at once if the key's provider has a new key: once per call, and only with the client's key.</summary>
    public static bool RetriesWithFreshKey(CallContext context, ApiException failure) =>
        failure is AuthenticationException { Code: ApiFacts.KeyRejectedCode } && context.BodyCanRepeat && context.MayRefreshKey();

    /// <summary>
    /// Determines whether a failure is retried at once without <c>Expect: 100-continue</c>. RFC 9110, 10.1.1: a recipient that refuses the
    /// expectation has not acted on the request.
    /// </summary>
    public static bool RetriesWithoutExpectation(CallContext context, ApiException failure) =>
        failure.StatusCode == HttpStatusCode.ExpectationFailed && context is { BodyCanRepeat: true, ExpectsContinue: true };

    /// <summary>Determines whether the service may have processed a failed attempt.</summary>
    public static bool MayHaveBeenProcessed(HttpAttempt attempt, Exception failure) => failure switch
    {
        ApiException refused => ApiFacts.RetriesWhenSafe((int)refused.StatusCode),
        ConnectionException or RequestTimeoutException => !attempt.NothingProcessed,
        _ => false,
    };

    // The service may have processed the request, unless nothing of it was sent or the server refused it.
    private static RetryVerdict IfSafe(HttpAttempt attempt) =>
        attempt.NothingSent ? new(true)
        : attempt.NothingProcessed || attempt.Context.Call.Operation.SafeToRepeat ? IfBodyCanBeSentAgain(attempt)
        : new(false, " It was not retried, because the service may have processed it.");

    private static RetryVerdict IfBodyCanBeSentAgain(HttpAttempt attempt) => attempt.Context.BodyCanRepeat
        ? new(true)
        : new(false, $" It was not retried, because the stream of '{(attempt.Content as MultipartBody)?.Unrepeatable?.FileName}' is not seekable: pass a seekable stream, a path, a byte array or a function that opens the stream.");
}
