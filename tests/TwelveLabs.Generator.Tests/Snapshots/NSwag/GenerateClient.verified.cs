/// <summary>Titles, summaries, chapters, highlights and free text about one video (Pegasus engines).</summary>
[ApiClient]
public partial class GenerateClient
{
    private static readonly ApiOperation GenerateGistOperation = new(
        "Generate_GenerateGist", "POST", "/gist", safeToRepeat: true, rateLimitGroup: "gist");

    /// <summary>Generate a title, topics or hashtags for a video.</summary>
    /// <remarks>
    /// <para>Lets the Pegasus engine write a title, a list of topics or a list of hashtags for one video, or any of the three at once. The video must be in an index that has a Pegasus engine. Each call counts against the daily gist limit, and another call may return different words.</para>
    /// <para>API operation: <c>POST /gist</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>gist</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>index_not_supported_for_generate</c>, <c>token_limit_exceeded</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The requested texts.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<Gist> GenerateGistAsync(GistRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GenerateGistWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GenerateGistAsync"/>
    public virtual Task<ApiResponse<Gist>> GenerateGistWithResponseAsync(GistRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GenerateGistOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, Gist.Read, cancellationToken);
    }

    private static readonly ApiOperation SummarizeOperation = new(
        "Generate_Summarize", "POST", "/summarize", safeToRepeat: true, rateLimitGroup: "summarize");

    /// <summary>Summarize a video, or list its chapters or highlights.</summary>
    /// <remarks>
    /// <para>Lets the Pegasus engine write a summary of one video, cut it into chapters, or pick its highlights; one kind a call. The video must be in an index that has a Pegasus engine. Each call counts against the daily summarize limit, and another call may return different words.</para>
    /// <para>API operation: <c>POST /summarize</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>summarize</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>index_not_supported_for_generate</c>, <c>token_limit_exceeded</c>, <c>prompt_too_long</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The summary, the chapters or the highlights.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<VideoSummary> SummarizeAsync(SummarizeRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(SummarizeWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="SummarizeAsync"/>
    public virtual Task<ApiResponse<VideoSummary>> SummarizeWithResponseAsync(SummarizeRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(SummarizeOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, VideoSummary.Read, cancellationToken);
    }

    private static readonly ApiOperation GenerateTextOperation = new(
        "Generate_GenerateText", "POST", "/generate", safeToRepeat: true, rateLimitGroup: "generate");

    /// <summary>Generate text about a video from a prompt.</summary>
    /// <remarks>
    /// <para>Lets the Pegasus engine respond to a prompt about one video, either as a whole or as a stream. The video must be in an index that has a Pegasus engine. Each call counts against the daily generate limit, and another call may return different words. A stream that ends without its closing event was cut off and its text is incomplete. An error before the stream begins has been seen to come as an error object with status 200.</para>
    /// <para>API operation: <c>POST /generate</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>generate</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>index_not_supported_for_generate</c>, <c>token_limit_exceeded</c>, <c>prompt_too_long</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The whole text with the id of its generation, unless a stream was requested.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<GeneratedText> GenerateTextAsync(GenerateTextRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GenerateTextWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GenerateTextAsync"/>
    [ApiStream("StreamText", typeof(GenerationEvent), Flag = "stream", Type = "event_type", Chunk = "text_generation", End = "stream_end", Error = "stream_error", Joined = new[] { "data=text" }, Last = new[] { "id=metadata.generation_id", "usage=metadata.usage" })]
    public virtual Task<ApiResponse<GeneratedText>> GenerateTextWithResponseAsync(GenerateTextRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GenerateTextOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, GeneratedText.Read, cancellationToken);
    }
}
