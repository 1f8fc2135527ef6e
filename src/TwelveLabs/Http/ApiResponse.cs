using System.Net;

namespace TwelveLabs;

/// <summary>The metadata of a response.</summary>
public class ApiResponse
{
    // If true, the version and the rate limit are read from the headers on demand.
    private readonly bool _isReceived;

    /// <summary>Initializes a response, for tests.</summary>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="apiVersion">The version of the API in the response, or null.</param>
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

    /// <summary>Gets the HTTP status code. For a deletion whose first response was lost, it is that of the retry: 404.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>Gets the version of the API in the response, or null.</summary>
    public string? ApiVersion => field ?? (_isReceived ? Headers.ApiVersion : null);

    /// <summary>Gets the rate limit, or null if the response has none.</summary>
    public RateLimit? RateLimit => field ?? (_isReceived ? Headers.RateLimit : null);

    internal static async Task<T> ValueOf<T>(Task<ApiResponse<T>> response) => (await response.ConfigureAwait(false)).Value;
}

/// <summary>A response with its value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class ApiResponse<T> : ApiResponse
{
    /// <summary>Initializes a response, for tests.</summary>
    /// <param name="value">The value.</param>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="headers">The headers, or null for none.</param>
    /// <param name="apiVersion">The version of the API in the response, or null.</param>
    /// <param name="rateLimit">The rate limit, or null.</param>
    public ApiResponse(T value, HttpStatusCode statusCode, ApiHeaders? headers = null, string? apiVersion = null, RateLimit? rateLimit = null)
        : base(statusCode, headers, apiVersion, rateLimit) => Value = value;

    internal ApiResponse(T value, HttpStatusCode statusCode, ApiHeaders headers)
        : base(statusCode, headers) => Value = value;

    /// <summary>Gets the value.</summary>
    public T Value { get; }
}
