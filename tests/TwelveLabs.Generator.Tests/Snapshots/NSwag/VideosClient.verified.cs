/// <summary>The indexed videos of an index, with their metadata, transcript, written words, logos and thumbnails.</summary>
[ApiClient]
public partial class VideosClient
{
    private static readonly ApiOperation ListOperation = new(
        "Videos_List", "GET", "/indexes/{index-id}/videos", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>List the videos of an index.</summary>
    /// <remarks>
    /// <para>One page of the videos of an index, newest first by default. A video appears here once it is indexed. An item must match all filters. Metadata of your own can be filtered by its own key.</para>
    /// <para>API operation: <c>GET /indexes/{index-id}/videos</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A page of videos.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<VideoPage> ListAsync(string indexId, ListVideosRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ListWithResponseAsync(indexId, request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="ListAsync"/>
    [ApiNumberedPages("data", "page", "page_info.total_page")]
    public virtual Task<ApiResponse<VideoPage>> ListWithResponseAsync(string indexId, ListVideosRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(ListOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, VideoPage.Read, cancellationToken);
    }

    private static readonly ApiOperation GetOperation = new(
        "Videos_Get", "GET", "/indexes/{index-id}/videos/{video-id}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a video.</summary>
    /// <remarks>
    /// <para>One video of an index, with its metadata and, unless streaming was disabled for the upload, the URLs of its stream. On request it includes the embeddings; for a long video the response then has several megabytes.</para>
    /// <para>API operation: <c>GET /indexes/{index-id}/videos/{video-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="videoId">The id of the video. It is not the id of the task that uploaded it; the finished task names it.</param>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The video.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<Video> GetAsync(string indexId, string videoId, GetVideoRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetWithResponseAsync(indexId, videoId, request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetAsync"/>
    public virtual Task<ApiResponse<Video>> GetWithResponseAsync(string indexId, string videoId, GetVideoRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Path("video-id", videoId, nameof(videoId));
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, Video.Read, cancellationToken);
    }

    private static readonly ApiOperation UpdateOperation = new(
        "Videos_Update", "PUT", "/indexes/{index-id}/videos/{video-id}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Change the title or the metadata of a video.</summary>
    /// <remarks>
    /// <para>Sets the title of a video and attaches metadata of your own to it, which searches and lists can then filter by. Properties that are not set are expected to remain unchanged, but the service does not guarantee it for keys of the metadata: if in doubt, send all that must remain.</para>
    /// <para>API operation: <c>PUT /indexes/{index-id}/videos/{video-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="videoId">The id of the video. It is not the id of the task that uploaded it; the finished task names it.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that completes when the service has done it.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task UpdateAsync(string indexId, string videoId, UpdateVideoRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        UpdateWithResponseAsync(indexId, videoId, request, options, cancellationToken);

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="UpdateAsync"/>
    public virtual Task<ApiResponse> UpdateWithResponseAsync(string indexId, string videoId, UpdateVideoRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(UpdateOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Path("video-id", videoId, nameof(videoId));
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, cancellationToken);
    }

    private static readonly ApiOperation DeleteOperation = new(
        "Videos_Delete", "DELETE", "/indexes/{index-id}/videos/{video-id}", safeToRepeat: true, rateLimitGroup: null, doneOnRetry: 404);

    /// <summary>Delete a video.</summary>
    /// <remarks>
    /// <para>Deletes a video from its index. This cannot be undone. Page tokens of searches in the index may expire.</para>
    /// <para>API operation: <c>DELETE /indexes/{index-id}/videos/{video-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// <para>If an attempt fails after the service may have processed it, and the response to the retry is 404, the call succeeds; its response has that status code.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="videoId">The id of the video. It is not the id of the task that uploaded it; the finished task names it.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that completes when the service has done it.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task DeleteAsync(string indexId, string videoId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DeleteWithResponseAsync(indexId, videoId, options, cancellationToken);

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="DeleteAsync"/>
    public virtual Task<ApiResponse> DeleteWithResponseAsync(string indexId, string videoId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(DeleteOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Path("video-id", videoId, nameof(videoId));
        return _transport.SendAsync(call, cancellationToken);
    }

    private static readonly ApiOperation GetTranscriptionOperation = new(
        "Videos_GetTranscription", "GET", "/indexes/{index-id}/videos/{video-id}/transcription", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get the transcription of a video.</summary>
    /// <remarks>
    /// <para>The spoken words of a video with their times. Needs a Marengo engine on the index. Without bounds the whole video is covered.</para>
    /// <para>API operation: <c>GET /indexes/{index-id}/videos/{video-id}/transcription</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="videoId">The id of the video. It is not the id of the task that uploaded it; the finished task names it.</param>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The words, in order of time.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<TimedTextList> GetTranscriptionAsync(string indexId, string videoId, GetTranscriptionRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetTranscriptionWithResponseAsync(indexId, videoId, request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetTranscriptionAsync"/>
    public virtual Task<ApiResponse<TimedTextList>> GetTranscriptionWithResponseAsync(string indexId, string videoId, GetTranscriptionRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetTranscriptionOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Path("video-id", videoId, nameof(videoId));
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, TimedTextList.Read, cancellationToken);
    }

    private static readonly ApiOperation GetTextInVideoOperation = new(
        "Videos_GetTextInVideo", "GET", "/indexes/{index-id}/videos/{video-id}/text-in-video", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get the text in a video.</summary>
    /// <remarks>
    /// <para>The words that can be read in the picture, such as signs and captions, with their times. Needs the option <c>text_in_video</c> on the index. Without bounds the whole video is covered.</para>
    /// <para>API operation: <c>GET /indexes/{index-id}/videos/{video-id}/text-in-video</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="videoId">The id of the video. It is not the id of the task that uploaded it; the finished task names it.</param>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The written words, in order of time.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<TimedTextList> GetTextInVideoAsync(string indexId, string videoId, GetTextInVideoRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetTextInVideoWithResponseAsync(indexId, videoId, request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetTextInVideoAsync"/>
    public virtual Task<ApiResponse<TimedTextList>> GetTextInVideoWithResponseAsync(string indexId, string videoId, GetTextInVideoRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetTextInVideoOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Path("video-id", videoId, nameof(videoId));
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, TimedTextList.Read, cancellationToken);
    }

    private static readonly ApiOperation GetLogosOperation = new(
        "Videos_GetLogos", "GET", "/indexes/{index-id}/videos/{video-id}/logo", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get the logos in a video.</summary>
    /// <remarks>
    /// <para>The brand logos that are to be seen in the picture, with their times. Needs the option <c>logo</c> on the index. Without bounds the whole video is covered.</para>
    /// <para>API operation: <c>GET /indexes/{index-id}/videos/{video-id}/logo</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="videoId">The id of the video. It is not the id of the task that uploaded it; the finished task names it.</param>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The logos, in order of time.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<TimedTextList> GetLogosAsync(string indexId, string videoId, GetLogosRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetLogosWithResponseAsync(indexId, videoId, request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetLogosAsync"/>
    public virtual Task<ApiResponse<TimedTextList>> GetLogosWithResponseAsync(string indexId, string videoId, GetLogosRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetLogosOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Path("video-id", videoId, nameof(videoId));
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, TimedTextList.Read, cancellationToken);
    }

    private static readonly ApiOperation GetThumbnailOperation = new(
        "Videos_GetThumbnail", "GET", "/indexes/{index-id}/videos/{video-id}/thumbnail", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a thumbnail of a video.</summary>
    /// <remarks>
    /// <para>The address of a picture out of the video, at a time of your choice or in the middle. Needs the add-on <c>thumbnail</c> on the index. The address dies after one hour: fetch the picture, do not keep the address.</para>
    /// <para>API operation: <c>GET /indexes/{index-id}/videos/{video-id}/thumbnail</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="videoId">The id of the video. It is not the id of the task that uploaded it; the finished task names it.</param>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The address of the picture.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<VideoThumbnail> GetThumbnailAsync(string indexId, string videoId, GetThumbnailRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetThumbnailWithResponseAsync(indexId, videoId, request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetThumbnailAsync"/>
    public virtual Task<ApiResponse<VideoThumbnail>> GetThumbnailWithResponseAsync(string indexId, string videoId, GetThumbnailRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetThumbnailOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Path("video-id", videoId, nameof(videoId));
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, VideoThumbnail.Read, cancellationToken);
    }
}
