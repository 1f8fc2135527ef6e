using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace TwelveLabs;

/// <summary>A request to any path of the API, such as an operation that this version of the SDK does not support yet.</summary>
[DebuggerDisplay("{Method} {Path}")]
public sealed class RawRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path below the base address, such as <c>/indexes/6298d673f1090f1100476d4c</c>, without a query. It is shown in logs and
    /// traces. Escape parts that come from elsewhere with <see cref="Uri.EscapeDataString(string)"/>.
    /// </param>
    public RawRequest(HttpMethod method, string path)
    {
        Method = method ?? throw new ArgumentNullException(nameof(method));
        Path = path ?? throw new ArgumentNullException(nameof(path));
    }

    /// <summary>Gets the HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>Gets the path below the base address.</summary>
    public string Path { get; }

    /// <summary>Gets the parameters of the query, in order. A name may occur more than once. Logs and traces do not show the values.</summary>
    public IList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>Gets the JSON to send as the body. Null: none.</summary>
    public JToken? Json { get; init; }

    /// <summary>
    /// Gets a factory of a body that is not JSON. It is called for each attempt, and its content is disposed
    /// afterwards. <see cref="RequestOptions.Timeout"/> includes the writing of such a body. Null: none.
    /// </summary>
    public Func<HttpContent>? Content { get; init; }

    /// <summary>Gets the accepted content type. Default: JSON.</summary>
    public string Accept { get; init; } = "application/json";

    /// <summary>
    /// Gets a value indicating whether a retry is safe if the service has already processed the request. Null: by the
    /// method, so true for GET, HEAD, OPTIONS, PUT and DELETE.
    /// </summary>
    public bool? IsSafeToRetry { get; init; }

    internal bool IsIdempotent =>
        IsSafeToRetry ?? (Method == HttpMethod.Get || Method == HttpMethod.Head || Method == HttpMethod.Options || Method == HttpMethod.Put || Method == HttpMethod.Delete);
}
