[System.Diagnostics.DebuggerDisplay("TwelveLabsClient {BaseAddress}")]
public class TwelveLabsClient : System.IDisposable, TwelveLabs.ITwelveLabsClient
{
    protected TwelveLabsClient() { }
    public TwelveLabsClient(TwelveLabs.TwelveLabsClientOptions options) { }
    public TwelveLabsClient(TwelveLabs.ApiKeyProvider? apiKey = null, TwelveLabs.TwelveLabsClientOptions? options = null) { }
    public virtual System.Uri BaseAddress { get; }
    public virtual TwelveLabs.ClassifyClient Classify { get; }
    public virtual TwelveLabs.EmbedClient Embed { get; }
    public virtual TwelveLabs.EmbedTasksClient EmbedTasks { get; }
    public virtual TwelveLabs.EnginesClient Engines { get; }
    public virtual TwelveLabs.GenerateClient Generate { get; }
    public virtual TwelveLabs.ImportsClient Imports { get; }
    public virtual TwelveLabs.IndexesClient Indexes { get; }
    public virtual TwelveLabs.SearchClient Search { get; }
    public virtual TwelveLabs.TasksClient Tasks { get; }
    public virtual TwelveLabs.VideosClient Videos { get; }
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.RawResponse> SendAsync(TwelveLabs.RawRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
