using System.Net;

namespace TwelveLabs;

/// <summary>What a response says beside its value.</summary>
public class ApiResponse
{
    // Read from the headers when they are asked for.
    private readonly bool _isReceived;

    /// <summary>Makes a response, such as one for a test.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="apiVersion">The version of the API that answered, or null.</param>
    /// <param name="rateLimit">The rate limit, or null.</param>
    public ApiResponse(HttpStatusCode statusCode, ApiHeaders? headers = null, string? apiVersion = null, RateLimit? rateLimit = null)
    {
        StatusCode = statusCode;
        Headers = headers ?? ApiHeaders.Empty;
        ApiVersion = apiVersion;
        RateLimit = rateLimit;
    }

    internal ApiResponse(HttpStatusCode statusCode, ApiHeaders headers)
    {
        StatusCode = statusCode;
        Headers = headers;
        _isReceived = true;
    }

    /// <summary>The HTTP status. Of a deletion that an earlier attempt had done before its response was lost, it is that of the retry: 404.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>The version of the API that answered, or null when it did not say.</summary>
    public string? ApiVersion => field ?? (_isReceived ? Headers.ApiVersion : null);

    /// <summary>The limit and what remains of it; null when the operation has none or the service did not say.</summary>
    public RateLimit? RateLimit => field ?? (_isReceived ? Headers.RateLimit : null);

    internal static async Task<T> ValueOf<T>(Task<ApiResponse<T>> response) => (await response.ConfigureAwait(false)).Value;
}

/// <summary>A response: its value and what it says beside.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class ApiResponse<T> : ApiResponse
{
    /// <summary>Makes a response, such as one for a test.</summary>
    /// <param name="value">The value.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="apiVersion">The version of the API that answered, or null.</param>
    /// <param name="rateLimit">The rate limit, or null.</param>
    public ApiResponse(T value, HttpStatusCode statusCode, ApiHeaders? headers = null, string? apiVersion = null, RateLimit? rateLimit = null)
        : base(statusCode, headers, apiVersion, rateLimit) => Value = value;

    internal ApiResponse(T value, HttpStatusCode statusCode, ApiHeaders headers)
        : base(statusCode, headers) => Value = value;

    /// <summary>The value.</summary>
    public T Value { get; }
}
