public class SearchClient : TwelveLabs.ISearchClient
{
    protected SearchClient() { }
    public virtual TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> CombinedAllAsync(TwelveLabs.CombinedSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.SearchPage> CombinedAsync(TwelveLabs.CombinedSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.SearchPage> CombinedPageAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> CombinedPageWithResponseAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> CombinedWithResponseAsync(TwelveLabs.CombinedSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> QueryAllAsync(TwelveLabs.SearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryAsync(TwelveLabs.SearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryPageAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryPageWithResponseAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryWithResponseAsync(TwelveLabs.SearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> TextAllAsync(TwelveLabs.TextSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.SearchPage> TextAsync(TwelveLabs.TextSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.SearchPage> TextPageAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> TextPageWithResponseAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation.")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> TextWithResponseAsync(TwelveLabs.TextSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
