namespace TwelveLabs.Observability;

/// <summary>Defines names of attributes: those of OpenTelemetry's conventions for HTTP clients, and the SDK's own.</summary>
internal static class Tag
{
    public const string Method = "http.request.method";
    public const string ResendCount = "http.request.resend_count";
    public const string StatusCode = "http.response.status_code";
    public const string ProtocolVersion = "network.protocol.version";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string UrlFull = "url.full";
    public const string UrlTemplate = "url.template";
    public const string ErrorType = "error.type";
    public const string Operation = "twelvelabs.operation";
    public const string Attempt = "twelvelabs.attempt";
    public const string Attempts = "twelvelabs.attempts";
    public const string ErrorCode = "twelvelabs.error.code";
    public const string RequestId = "twelvelabs.request_id";
    public const string ApiVersion = "twelvelabs.api_version";
    public const string RateLimitGroup = "twelvelabs.rate_limit.group";
    public const string RateLimitRemaining = "twelvelabs.rate_limit.remaining";
    public const string UploadBytes = "twelvelabs.upload.bytes";

    /// <summary>Returns the status of a failed response, otherwise the type of the exception; all cancellations have the same.</summary>
    public static string ErrorTypeOf(Exception failure) => failure switch
    {
        ApiException { StatusCode: var status } when (int)status >= 400 => ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture),
        OperationCanceledException => typeof(OperationCanceledException).FullName!,
        _ => failure.GetType().FullName ?? failure.GetType().Name,
    };
}
