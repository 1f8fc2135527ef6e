namespace TwelveLabs.Transport;

/// <summary>An operation of the API, as the document describes it.</summary>
internal sealed class ApiOperation(string id, string method, string path, bool safeToRepeat, string? rateLimitGroup)
{
    public string Id { get; } = id;

    public HttpMethod Method { get; } = new(method);

    public string Path { get; } = path;

    public bool SafeToRepeat { get; } = safeToRepeat;

    public string? RateLimitGroup { get; } = rateLimitGroup;
}
