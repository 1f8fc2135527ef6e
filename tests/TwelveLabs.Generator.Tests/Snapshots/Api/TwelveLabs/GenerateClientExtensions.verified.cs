public static class GenerateClientExtensions
{
    public static System.Threading.Tasks.Task<TwelveLabs.Gist> GenerateGistAsync(this TwelveLabs.IGenerateClient client, TwelveLabs.GistRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.Gist>> GenerateGistWithResponseAsync(this TwelveLabs.IGenerateClient client, TwelveLabs.GistRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.GeneratedText> GenerateTextAsync(this TwelveLabs.IGenerateClient client, TwelveLabs.GenerateTextRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.GeneratedText>> GenerateTextWithResponseAsync(this TwelveLabs.IGenerateClient client, TwelveLabs.GenerateTextRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static TwelveLabs.StreamedResponse<TwelveLabs.GenerationEvent, TwelveLabs.GeneratedText> StreamTextAsync(this TwelveLabs.IGenerateClient client, TwelveLabs.GenerateTextRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Collections.Generic.IAsyncEnumerable<TwelveLabs.GenerationEvent> StreamTextEventsAsync(this TwelveLabs.IGenerateClient client, TwelveLabs.GenerateTextRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.VideoSummary> SummarizeAsync(this TwelveLabs.IGenerateClient client, TwelveLabs.SummarizeRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.VideoSummary>> SummarizeWithResponseAsync(this TwelveLabs.IGenerateClient client, TwelveLabs.SummarizeRequest request, System.Threading.CancellationToken cancellationToken) { }
}
