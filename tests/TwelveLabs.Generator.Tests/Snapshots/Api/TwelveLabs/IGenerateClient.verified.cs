public interface IGenerateClient
{
    System.Threading.Tasks.Task<TwelveLabs.Gist> GenerateGistAsync(TwelveLabs.GistRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.Gist>> GenerateGistWithResponseAsync(TwelveLabs.GistRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.GeneratedText> GenerateTextAsync(TwelveLabs.GenerateTextRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.GeneratedText>> GenerateTextWithResponseAsync(TwelveLabs.GenerateTextRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    TwelveLabs.StreamedResponse<TwelveLabs.GenerationEvent, TwelveLabs.GeneratedText> StreamTextAsync(TwelveLabs.GenerateTextRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Collections.Generic.IAsyncEnumerable<TwelveLabs.GenerationEvent> StreamTextEventsAsync(TwelveLabs.GenerateTextRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.VideoSummary> SummarizeAsync(TwelveLabs.SummarizeRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.VideoSummary>> SummarizeWithResponseAsync(TwelveLabs.SummarizeRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
}
