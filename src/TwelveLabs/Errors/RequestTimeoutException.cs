namespace TwelveLabs;

/// <summary>A limit in time that was set in the options struck.</summary>
/// <param name="limitName">The option that struck: <c>Timeout</c>, <c>NetworkTimeout</c>, <c>TotalTimeout</c>, <c>HttpClient.Timeout</c>, <c>ResiliencePipeline</c> or <c>WaitOptions.Timeout</c>.</param>
/// <param name="limit">How long it was.</param>
/// <param name="message">What was waited for.</param>
/// <param name="innerException">The cause; of a total limit, the failure of the last attempt.</param>
public class RequestTimeoutException(string limitName, TimeSpan limit, string message, Exception? innerException = null)
    : TwelveLabsException(message, innerException)
{
    /// <summary>The option that struck: <c>Timeout</c>, <c>NetworkTimeout</c>, <c>TotalTimeout</c>, <c>HttpClient.Timeout</c>, <c>ResiliencePipeline</c> or <c>WaitOptions.Timeout</c>.</summary>
    public string LimitName { get; } = limitName;

    /// <summary>How long it was.</summary>
    public TimeSpan Limit { get; } = limit;
}
