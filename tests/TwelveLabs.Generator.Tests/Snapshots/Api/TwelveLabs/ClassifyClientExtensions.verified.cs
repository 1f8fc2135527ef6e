public static class ClassifyClientExtensions
{
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static TwelveLabs.AsyncPages<TwelveLabs.ClassifiedVideo, TwelveLabs.ClassifyPage> IndexAllAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> IndexAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> IndexWithResponseAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyIndexRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> PageAsync(this TwelveLabs.IClassifyClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> PageWithResponseAsync(this TwelveLabs.IClassifyClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static TwelveLabs.AsyncPages<TwelveLabs.ClassifiedVideo, TwelveLabs.ClassifyPage> VideosAllAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyVideosRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ClassifyPage> VideosAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyVideosRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.ClassifyPage>> VideosWithResponseAsync(this TwelveLabs.IClassifyClient client, TwelveLabs.ClassifyVideosRequest request, System.Threading.CancellationToken cancellationToken) { }
}
