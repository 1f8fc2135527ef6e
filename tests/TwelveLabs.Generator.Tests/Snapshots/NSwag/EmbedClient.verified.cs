/// <summary>Vectors of text, images and sound, in one space with those of videos.</summary>
[ApiClient]
public partial class EmbedClient
{
    private static readonly ApiOperation CreateOperation = new(
        "Embed_Create", "POST", "/embed", safeToRepeat: true, rateLimitGroup: "embed");

    /// <summary>Create embeddings of a text, an image or a sound.</summary>
    /// <remarks>
    /// <para>Computes the embeddings of a text, an image, a sound, or several of them in one call. All media share one space of 1024 dimensions, so that vectors of different media can be compared; for videos see <c>EmbedTasks_Create</c>. Each call counts against the daily embedding limit. An input that cannot be embedded may be reported in <c>error_message</c> of the response, beside the embeddings of the others, with status 200.</para>
    /// <para>API operation: <c>POST /embed</c>. Limit: 100 requests a day on the Free plan, 1000 on the Developer plan, counted together for the group <c>embed</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>text_too_long</c>, <c>image_file_broken</c>, <c>audio_file_broken</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The embeddings, one member for each kind of input.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<EmbeddingResult> CreateAsync(CreateEmbeddingRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CreateWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CreateAsync"/>
    [ApiBatch("CreateMany", 4)]
    public virtual Task<ApiResponse<EmbeddingResult>> CreateWithResponseAsync(CreateEmbeddingRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CreateOperation, options);
        call.Form(request, nameof(request));
        return _transport.SendAsync(call, EmbeddingResult.Read, cancellationToken);
    }
}
