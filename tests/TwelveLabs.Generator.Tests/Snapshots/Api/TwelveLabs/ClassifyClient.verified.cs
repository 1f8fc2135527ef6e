public class ClassifyClient : TwelveLabs.IClassifyClient
{
    protected ClassifyClient() { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual TwelveLabs.AsyncPages<TwelveLabs.ClassifiedVideo, TwelveLabs.ClassifyPage> IndexAllAsync(TwelveLabs.ClassifyIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> IndexAsync(TwelveLabs.ClassifyIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> IndexWithResponseAsync(TwelveLabs.ClassifyIndexRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> PageAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> PageWithResponseAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual TwelveLabs.AsyncPages<TwelveLabs.ClassifiedVideo, TwelveLabs.ClassifyPage> VideosAllAsync(TwelveLabs.ClassifyVideosRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> VideosAsync(TwelveLabs.ClassifyVideosRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> VideosWithResponseAsync(TwelveLabs.ClassifyVideosRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
