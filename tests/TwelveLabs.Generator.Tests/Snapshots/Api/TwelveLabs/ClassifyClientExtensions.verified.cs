public static class ClassifyClientExtensions
{
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static TwelveLabs.AsyncPages<TwelveLabs.ClassifiedVideo, TwelveLabs.ClassifyPage> ClassifyIndexAllAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> ClassifyIndexAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> ClassifyIndexWithResponseAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static TwelveLabs.AsyncPages<TwelveLabs.ClassifiedVideo, TwelveLabs.ClassifyPage> ClassifyVideosAllAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyVideosRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> ClassifyVideosAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyVideosRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> ClassifyVideosWithResponseAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyVideosRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> GetPageAsync(this TwelveLabs.IClassifyClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> GetPageWithResponseAsync(this TwelveLabs.IClassifyClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
}
