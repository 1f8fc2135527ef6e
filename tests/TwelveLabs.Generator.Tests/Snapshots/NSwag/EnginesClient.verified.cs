/// <summary>The video understanding models that an index can be built on.</summary>
[ApiClient]
public partial class EnginesClient
{
    private static readonly ApiOperation ListOperation = new(
        "Engines_List", "GET", "/engines", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>List the engines.</summary>
    /// <remarks>
    /// <para>All engines of the platform, with the options that each one understands. The list is short and comes in one piece. Costs nothing.</para>
    /// <para>API operation: <c>GET /engines</c>.</para>
    /// <para>Error codes: <c>parameter_unknown</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The engines.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
    public virtual Task<EngineList> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ListWithResponseAsync(options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
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
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The engine.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
    public virtual Task<Engine> GetAsync(string engineId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetWithResponseAsync(engineId, options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetAsync"/>
    public virtual Task<ApiResponse<Engine>> GetWithResponseAsync(string engineId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetOperation, options);
        call.Path("engine-id", engineId, nameof(engineId));
        return _transport.SendAsync(call, Engine.Read, cancellationToken);
    }
}
