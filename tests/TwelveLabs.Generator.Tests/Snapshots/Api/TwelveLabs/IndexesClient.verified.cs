public class IndexesClient : TwelveLabs.IIndexesClient
{
    protected IndexesClient() { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.CreateIndexResponse> CreateAsync(TwelveLabs.CreateIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.CreateIndexResponse>> CreateWithResponseAsync(TwelveLabs.CreateIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task DeleteAsync(string indexId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse> DeleteWithResponseAsync(string indexId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.VideoIndex> GetAsync(string indexId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.VideoIndex>> GetWithResponseAsync(string indexId, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual TwelveLabs.AsyncPages<TwelveLabs.VideoIndex, TwelveLabs.IndexPage> ListAllAsync(TwelveLabs.ListIndexesRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.IndexPage> ListAsync(TwelveLabs.ListIndexesRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.IndexPage>> ListWithResponseAsync(TwelveLabs.ListIndexesRequest? request = null, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task UpdateAsync(string indexId, TwelveLabs.UpdateIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse> UpdateWithResponseAsync(string indexId, TwelveLabs.UpdateIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
