public interface IEmbedTasksClient
{
    System.Threading.Tasks.Task<TwelveLabs.CreateEmbedTaskResponse> CreateAsync(TwelveLabs.CreateEmbedTaskRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.CreateEmbedTaskResponse>> CreateWithResponseAsync(TwelveLabs.CreateEmbedTaskRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.EmbedTask> GetAsync(string taskId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.EmbedTaskStatus> GetStatusAsync(string taskId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.EmbedTaskStatus>> GetStatusWithResponseAsync(string taskId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.EmbedTask>> GetWithResponseAsync(string taskId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    TwelveLabs.AsyncPages<TwelveLabs.EmbedTask, TwelveLabs.EmbedTaskPage> ListAllAsync(TwelveLabs.ListEmbedTasksRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.EmbedTaskPage> ListAsync(TwelveLabs.ListEmbedTasksRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.EmbedTaskPage>> ListWithResponseAsync(TwelveLabs.ListEmbedTasksRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.EmbedTask> WaitForCompletionAsync(string taskId, System.Action<TwelveLabs.EmbedTaskStatus>? progress = null, TwelveLabs.WaitOptions? wait = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
}
