public class ClassifyClient : TwelveLabs.IClassifyClient
{
    protected ClassifyClient() { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual TwelveLabs.AsyncPages<TwelveLabs.ClassifiedVideo, TwelveLabs.ClassifyPage> ClassifyIndexAllAsync(TwelveLabs.ClassifyIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> ClassifyIndexAsync(TwelveLabs.ClassifyIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> ClassifyIndexWithResponseAsync(TwelveLabs.ClassifyIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual TwelveLabs.AsyncPages<TwelveLabs.ClassifiedVideo, TwelveLabs.ClassifyPage> ClassifyVideosAllAsync(TwelveLabs.ClassifyVideosRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> ClassifyVideosAsync(TwelveLabs.ClassifyVideosRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> ClassifyVideosWithResponseAsync(TwelveLabs.ClassifyVideosRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> GetPageAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> GetPageWithResponseAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
