public class TasksClient : TwelveLabs.ITasksClient
{
    protected TasksClient() { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.CreateTaskResponse> CreateAsync(TwelveLabs.CreateTaskRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.CreateTaskResponse> CreateFromExternalProviderAsync(TwelveLabs.CreateExternalTaskRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.CreateTaskResponse>> CreateFromExternalProviderWithResponseAsync(TwelveLabs.CreateExternalTaskRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Collections.Generic.IAsyncEnumerable<TwelveLabs.BatchResult<TwelveLabs.CreateTaskRequest, TwelveLabs.CreateTaskResponse>> CreateManyAsync(System.Collections.Generic.IAsyncEnumerable<TwelveLabs.CreateTaskRequest> requests, int maxConcurrency = 4, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Collections.Generic.IAsyncEnumerable<TwelveLabs.BatchResult<TwelveLabs.CreateTaskRequest, TwelveLabs.CreateTaskResponse>> CreateManyAsync(System.Collections.Generic.IEnumerable<TwelveLabs.CreateTaskRequest> requests, int maxConcurrency = 4, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.CreateTaskResponse>> CreateWithResponseAsync(TwelveLabs.CreateTaskRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task DeleteAsync(string taskId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse> DeleteWithResponseAsync(string taskId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.IndexingTask> GetAsync(string taskId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.TaskStatusCounts> GetStatusCountsAsync(string indexId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.TaskStatusCounts>> GetStatusCountsWithResponseAsync(string indexId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.IndexingTask>> GetWithResponseAsync(string taskId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual TwelveLabs.AsyncPages<TwelveLabs.IndexingTask, TwelveLabs.IndexingTaskPage> ListAllAsync(TwelveLabs.ListTasksRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.IndexingTaskPage> ListAsync(TwelveLabs.ListTasksRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.IndexingTaskPage>> ListWithResponseAsync(TwelveLabs.ListTasksRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual System.Threading.Tasks.Task TransferAsync(TwelveLabs.TransferVideosRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse> TransferWithResponseAsync(TwelveLabs.TransferVideosRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Runtime.CompilerServices.OverloadResolutionPriority(1)]
    public virtual System.Threading.Tasks.Task<TwelveLabs.IndexingTask> WaitForCompletionAsync(string taskId, System.Action<TwelveLabs.IndexingTask>? progress = null, TwelveLabs.WaitOptions? wait = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.IndexingTask> WaitForCompletionAsync(string taskId, System.IProgress<TwelveLabs.IndexingTask>? progress, TwelveLabs.WaitOptions? wait = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
