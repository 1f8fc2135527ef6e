/// <summary>Vectors of text, images and sound, in one space with those of videos.</summary>
[ApiClient]
public partial class EmbedClient
{
    private static readonly ApiOperation CreateOperation = new(
        "Embed_Create", "POST", "/embed", safeToRepeat: true, rateLimitGroup: "embed");

    /// <summary>Create embeddings of a text, an image or a sound.</summary>
    /// <remarks>
    /// <para>Computes the embeddings of a text, an image, a sound, or several of them in one call. All media share one space of 1024 dimensions, so that vectors of different media can be compared; for videos see <c>EmbedTasks_Create</c>. Each call counts against the daily embedding limit. An input that cannot be embedded may be told in the response's <c>error_message</c> beside the vectors of the others, with status 200.</para>
    /// <para>API operation: <c>POST /embed</c>. Limit: 100 requests a day on the Free plan, 1000 on the Developer plan, counted together for the group <c>embed</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>text_too_long</c>, <c>image_file_broken</c>, <c>audio_file_broken</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">What to send.</param>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The embeddings, one member for each kind of input.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
    public virtual Task<EmbeddingResult> CreateAsync(CreateEmbeddingRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CreateWithResponseAsync(request, options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CreateAsync"/>
    public virtual Task<ApiResponse<EmbeddingResult>> CreateWithResponseAsync(CreateEmbeddingRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CreateOperation, options);
        call.Form(request, nameof(request));
        return _transport.SendAsync(call, EmbeddingResult.Read, cancellationToken);
    }
}
