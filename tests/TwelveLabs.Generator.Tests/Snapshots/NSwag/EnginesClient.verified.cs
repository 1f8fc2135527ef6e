/// <summary>The video understanding models that an index can be built on.</summary>
[ApiClient]
public partial class EnginesClient
{
    private static readonly ApiOperation ListOperation = new(
        "Engines_List", "GET", "/engines", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>List the engines.</summary>
    /// <remarks>
    /// <para>All engines of the platform, with the options that each one understands. The list is short and not paginated. Costs nothing.</para>
    /// <para>API operation: <c>GET /engines</c>.</para>
    /// <para>Error codes: <c>parameter_unknown</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The engines.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<EngineList> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ListWithResponseAsync(options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="ListAsync"/>
    public virtual Task<ApiResponse<EngineList>> ListWithResponseAsync(RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(ListOperation, options);
        return _transport.SendAsync(call, EngineList.Read, cancellationToken);
    }

    private static readonly ApiOperation GetOperation = new(
        "Engines_Get", "GET", "/engines/{engine-id}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get an engine.</summary>
    /// <remarks>
    /// <para>One engine by its name, such as <c>marengo2.6</c>. Useful to ask whether an engine is ready and which options an index may switch on.</para>
    /// <para>API operation: <c>GET /engines/{engine-id}</c>.</para>
    /// <para>Error codes: <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="engineId">The id of the engine, which is its name, such as <c>marengo2.6</c>.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The engine.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<Engine> GetAsync(string engineId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetWithResponseAsync(engineId, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetAsync"/>
    public virtual Task<ApiResponse<Engine>> GetWithResponseAsync(string engineId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetOperation, options);
        call.Path("engine-id", engineId, nameof(engineId));
        return _transport.SendAsync(call, Engine.Read, cancellationToken);
    }
}
