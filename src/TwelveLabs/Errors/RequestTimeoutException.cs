namespace TwelveLabs;

/// <summary>A timeout that the options set elapsed.</summary>
/// <param name="limitName">The option that set the timeout: <c>Timeout</c>, <c>NetworkTimeout</c>, <c>TotalTimeout</c>, <c>HttpClient.Timeout</c>, <c>ResiliencePipeline</c> or <c>WaitOptions.Timeout</c>.</param>
/// <param name="limit">The timeout.</param>
/// <param name="message">The message.</param>
/// <param name="innerException">The cause; for a total timeout, the failure of the last attempt.</param>
public class RequestTimeoutException(string limitName, TimeSpan limit, string message, Exception? innerException = null)
    : TwelveLabsException(message, innerException)
{
    /// <summary>Gets the option that set the timeout: <c>Timeout</c>, <c>NetworkTimeout</c>, <c>TotalTimeout</c>, <c>HttpClient.Timeout</c>, <c>ResiliencePipeline</c> or <c>WaitOptions.Timeout</c>.</summary>
    public string LimitName { get; } = limitName;

    /// <summary>Gets the timeout.</summary>
    public TimeSpan Limit { get; } = limit;
}
