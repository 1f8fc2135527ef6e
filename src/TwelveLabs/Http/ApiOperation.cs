namespace TwelveLabs.Http;

/// <summary>Represents an operation of the API, as the OpenAPI document describes it.</summary>
internal sealed class ApiOperation(string id, string method, string path, bool safeToRepeat, string? rateLimitGroup, int doneOnRetry = 0)
{
    public string Id { get; } = id;

    /// <summary>Gets the method of the SDK, such as <c>Indexes.CreateAsync</c>.</summary>
    public string MethodName { get; } = MethodOf(id);

    public HttpMethod Method { get; } = new(method);

    public string Path { get; } = path;

    public bool SafeToRepeat { get; } = safeToRepeat;

    public string? RateLimitGroup { get; } = rateLimitGroup;

    /// <summary>Gets the status with which the service rejects a retry of what an earlier attempt has done; 0 if there is none.</summary>
    public int DoneOnRetry { get; } = doneOnRetry;

    public static string MethodOf(string id) => id.Replace('_', '.') + "Async";
}
