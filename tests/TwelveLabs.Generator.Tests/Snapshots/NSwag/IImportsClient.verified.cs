/// <summary>What <see cref="ImportsClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface IImportsClient
{
    /// <inheritdoc cref="ImportsClient.CreateAsync"/>
    Task<ImportResult> CreateAsync(string integrationId, CreateImportRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ImportsClient.CreateWithResponseAsync"/>
    Task<ApiResponse<ImportResult>> CreateWithResponseAsync(string integrationId, CreateImportRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ImportsClient.GetStatusAsync"/>
    Task<ImportStatus> GetStatusAsync(string integrationId, string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ImportsClient.GetStatusWithResponseAsync"/>
    Task<ApiResponse<ImportStatus>> GetStatusWithResponseAsync(string integrationId, string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ImportsClient.ListLogsAsync"/>
    Task<ImportLogList> ListLogsAsync(string integrationId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ImportsClient.ListLogsWithResponseAsync"/>
    Task<ApiResponse<ImportLogList>> ListLogsWithResponseAsync(string integrationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
