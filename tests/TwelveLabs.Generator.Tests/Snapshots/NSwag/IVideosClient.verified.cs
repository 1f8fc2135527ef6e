/// <summary>What <see cref="VideosClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface IVideosClient
{
    /// <inheritdoc cref="VideosClient.ListAsync"/>
    Task<VideoPage> ListAsync(string indexId, ListVideosRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.ListWithResponseAsync"/>
    Task<ApiResponse<VideoPage>> ListWithResponseAsync(string indexId, ListVideosRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetAsync"/>
    Task<Video> GetAsync(string indexId, string videoId, GetVideoRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetWithResponseAsync"/>
    Task<ApiResponse<Video>> GetWithResponseAsync(string indexId, string videoId, GetVideoRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.UpdateAsync"/>
    Task UpdateAsync(string indexId, string videoId, UpdateVideoRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.UpdateWithResponseAsync"/>
    Task<ApiResponse> UpdateWithResponseAsync(string indexId, string videoId, UpdateVideoRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.DeleteAsync"/>
    Task DeleteAsync(string indexId, string videoId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.DeleteWithResponseAsync"/>
    Task<ApiResponse> DeleteWithResponseAsync(string indexId, string videoId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetTranscriptionAsync"/>
    Task<TimedTextList> GetTranscriptionAsync(string indexId, string videoId, GetTranscriptionRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetTranscriptionWithResponseAsync"/>
    Task<ApiResponse<TimedTextList>> GetTranscriptionWithResponseAsync(string indexId, string videoId, GetTranscriptionRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetTextInVideoAsync"/>
    Task<TimedTextList> GetTextInVideoAsync(string indexId, string videoId, GetTextInVideoRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetTextInVideoWithResponseAsync"/>
    Task<ApiResponse<TimedTextList>> GetTextInVideoWithResponseAsync(string indexId, string videoId, GetTextInVideoRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetLogosAsync"/>
    Task<TimedTextList> GetLogosAsync(string indexId, string videoId, GetLogosRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetLogosWithResponseAsync"/>
    Task<ApiResponse<TimedTextList>> GetLogosWithResponseAsync(string indexId, string videoId, GetLogosRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetThumbnailAsync"/>
    Task<VideoThumbnail> GetThumbnailAsync(string indexId, string videoId, GetThumbnailRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="VideosClient.GetThumbnailWithResponseAsync"/>
    Task<ApiResponse<VideoThumbnail>> GetThumbnailWithResponseAsync(string indexId, string videoId, GetThumbnailRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
