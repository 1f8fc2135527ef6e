public static class IndexesClientExtensions
{
    public static System.Threading.Tasks.Task<TwelveLabs.CreateIndexResponse> CreateAsync(this TwelveLabs.IIndexesClient client, TwelveLabs.CreateIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.CreateIndexResponse>> CreateWithResponseAsync(this TwelveLabs.IIndexesClient client, TwelveLabs.CreateIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task DeleteAsync(this TwelveLabs.IIndexesClient client, string indexId, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse> DeleteWithResponseAsync(this TwelveLabs.IIndexesClient client, string indexId, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.VideoIndex> GetAsync(this TwelveLabs.IIndexesClient client, string indexId, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.VideoIndex>> GetWithResponseAsync(this TwelveLabs.IIndexesClient client, string indexId, System.Threading.CancellationToken cancellationToken) { }
    public static TwelveLabs.AsyncPages<TwelveLabs.VideoIndex, TwelveLabs.IndexPage> ListAllAsync(this TwelveLabs.IIndexesClient client, System.Threading.CancellationToken cancellationToken) { }
    public static TwelveLabs.AsyncPages<TwelveLabs.VideoIndex, TwelveLabs.IndexPage> ListAllAsync(this TwelveLabs.IIndexesClient client, TwelveLabs.ListIndexesRequest? request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.IndexPage> ListAsync(this TwelveLabs.IIndexesClient client, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.IndexPage> ListAsync(this TwelveLabs.IIndexesClient client, TwelveLabs.ListIndexesRequest? request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.IndexPage>> ListWithResponseAsync(this TwelveLabs.IIndexesClient client, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.IndexPage>> ListWithResponseAsync(this TwelveLabs.IIndexesClient client, TwelveLabs.ListIndexesRequest? request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task UpdateAsync(this TwelveLabs.IIndexesClient client, string indexId, TwelveLabs.UpdateIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse> UpdateWithResponseAsync(this TwelveLabs.IIndexesClient client, string indexId, TwelveLabs.UpdateIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
}
