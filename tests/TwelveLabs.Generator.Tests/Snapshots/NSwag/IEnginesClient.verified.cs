/// <summary>What <see cref="EnginesClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface IEnginesClient
{
    /// <inheritdoc cref="EnginesClient.ListAsync"/>
    Task<EngineList> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EnginesClient.ListWithResponseAsync"/>
    Task<ApiResponse<EngineList>> ListWithResponseAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EnginesClient.GetAsync"/>
    Task<Engine> GetAsync(string engineId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EnginesClient.GetWithResponseAsync"/>
    Task<ApiResponse<Engine>> GetWithResponseAsync(string engineId, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
