public interface ITwelveLabsClient
{
    System.Uri BaseAddress { get; }
    TwelveLabs.IClassifyClient Classify { get; }
    TwelveLabs.IEmbedClient Embed { get; }
    TwelveLabs.IEmbedTasksClient EmbedTasks { get; }
    TwelveLabs.IEnginesClient Engines { get; }
    TwelveLabs.IGenerateClient Generate { get; }
    TwelveLabs.IImportsClient Imports { get; }
    TwelveLabs.IIndexesClient Indexes { get; }
    TwelveLabs.ISearchClient Search { get; }
    TwelveLabs.ITasksClient Tasks { get; }
    TwelveLabs.IVideosClient Videos { get; }
    System.Threading.Tasks.Task<TwelveLabs.RawResponse> SendAsync(TwelveLabs.RawRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
}
