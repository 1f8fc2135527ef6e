using System.Globalization;

namespace TwelveLabs.Observability;

/// <summary>
/// Describes failures for logs and traces. The messages of exceptions are for the caller: they quote what the
/// service reported, parts of bodies and names of files, none of which belongs where many can read it.
/// </summary>
internal static class FailureDescription
{
    public static string Of(Exception failure) => failure switch
    {
        ApiException api => Status(api),
        ApiResponseException response => Invariant($"The response is not what the API describes (line {response.LineNumber}, position {response.LinePosition})."),
        RequestTimeoutException time => Invariant($"The timeout {time.LimitName} of {time.Limit.TotalSeconds:0.###} s elapsed."),
        ConnectionException { InnerException: { } cause } => $"The connection failed: {DisplayText.Of(ForeignText.MessageOf(Innermost(cause)))}",
        ConnectionException => "The connection failed, or the response ended too early.",
        LocalRateLimitException local => $"The RateLimiter of the client's options granted no lease for the group '{local.Group}'.",
        UploadException => "A file could not be read, or is not what it was when the upload began.",
        ApiKeyException => "The provider of the API key failed.",
        CallbackException { InnerException: { } thrown } => $"Code that was given to the client threw {thrown.GetType().FullName}.",
        ObjectDisposedException => "The client was disposed.",
        OperationCanceledException => "Cancelled.",
        _ => $"{failure.GetType().FullName} was thrown.",
    };

    private static string Status(ApiException api)
    {
        var name = api.StatusCode.ToString();
        var status = ((int)api.StatusCode).ToString(CultureInfo.InvariantCulture);
        return (char.IsDigit(name[0]) ? status : $"{status} {name}") + (api.Code is { } code ? $", {DisplayText.Of(code)}." : ".");
    }

    private static Exception Innermost(Exception cause)
    {
        while (cause.InnerException is { } inner)
        {
            cause = inner;
        }

        return cause;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
