using System.Net;

namespace TwelveLabs.Http;

/// <summary>Records the calls of a helper that makes many: the requests that were sent, and the last response.</summary>
internal sealed class CallRecord
{
    private HttpStatusCode _statusCode = HttpStatusCode.OK;
    private ApiHeaders _headers = ApiHeaders.Empty;

    /// <summary>Gets the number of requests that were sent for the calls that succeeded.</summary>
    public int Requests { get; private set; }

    public void Add(ApiResponse response, int requests)
    {
        Requests += requests;
        _statusCode = response.StatusCode;
        _headers = response.Headers;
    }

    /// <summary>Returns the value of the last call, or throws if it lacks a field that a completed task has.</summary>
    public T Demand<T>(T value, string operation, Func<T, string?> missing) => missing(value) is not { } field
        ? value
        : throw Unusable(operation, $"{operation}: the work is done, but the response has no '{field}'.", field);

    /// <summary>Creates the exception of a last response that is not what the API describes.</summary>
    public ApiResponseException Unusable(string operation, string message, string path) => new(message, _statusCode, path, 0, 0, _headers)
    {
        Operation = operation,
        Attempts = Requests,
    };
}
