public interface IImportsClient
{
    System.Threading.Tasks.Task<TwelveLabs.ImportStatus> CreateAndWaitAsync(string integrationId, TwelveLabs.CreateImportRequest request, System.Action<TwelveLabs.ImportStatus>? progress = null, TwelveLabs.WaitOptions? wait = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ImportResult> CreateAsync(string integrationId, TwelveLabs.CreateImportRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ImportResult>> CreateWithResponseAsync(string integrationId, TwelveLabs.CreateImportRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ImportStatus> GetStatusAsync(string integrationId, string indexId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ImportStatus>> GetStatusWithResponseAsync(string integrationId, string indexId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ImportLogList> ListLogsAsync(string integrationId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ImportLogList>> ListLogsWithResponseAsync(string integrationId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ImportStatus> WaitForCompletionAsync(string integrationId, string indexId, System.Action<TwelveLabs.ImportStatus>? progress = null, TwelveLabs.WaitOptions? wait = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
}
