/// <summary>What the document says of the API as a whole.</summary>
[ApiFacts]
internal static class ApiFacts
{
    public const string Version = "1.2";
    public const string VersionHeader = "X-Api-Version";
    public const string VersionPattern = "(?:^[vV]?1\\.2(?:[.-].*)?$)";
    public const string Server = "https://api.twelvelabs.io/v1.2";
    public const string RetryAfter = "Retry-After";
    public const string XApiVersion = "X-Api-Version";
    public const string XRatelimitLimit = "X-Ratelimit-Limit";
    public const string XRatelimitRemaining = "X-Ratelimit-Remaining";
    public const string XRatelimitReset = "X-Ratelimit-Reset";
    public const string XRatelimitUsed = "X-Ratelimit-Used";
    public const string KeyHeader = "x-api-key";
    public const string KeyRejectedCode = "api_key_invalid";
    public const string KeyAdvice = "Keys expire by themselves after about two months; make a new one in the dashboard of the service, under API keys.";
    public const string WebhookHeader = "TL-Signature";
    public const string WebhookTimestamp = "t";
    public const string WebhookSignature = "v1";
    public const int WebhookTolerance = 300;

    public static bool RetriesAlways(int status) => status is 429;

    public static bool RetriesWhenSafe(int status) => status is 408 or 500 or 502 or 503 or 504;
}
