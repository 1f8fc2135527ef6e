using Microsoft.Extensions.AI;
using TwelveLabs.Embeddings;

namespace TwelveLabs;

/// <summary>
/// Generates embeddings of texts, images and audio with the Embed operation. All are in one space, so that a text finds an image.
/// It is safe for concurrent use.
/// </summary>
/// <remarks>
/// <para>
/// The API accepts one input per call, so each value counts as one call against the daily limit; at most
/// <see cref="TwelveLabsEmbeddingOptions.MaxConcurrency"/> calls run concurrently. The embeddings are in the order of the values.
/// The first call that fails cancels the others and its exception is thrown; its <see cref="Exception.Data"/> has under
/// <see cref="FailedInput"/> the index of the value.
/// </para>
/// <para>
/// The API returns several embeddings for long audio, one for each segment. The generator returns one for each value, computed
/// by <see cref="TwelveLabsEmbeddingOptions.Pooling"/>; its additional properties have the segments under <c>segments</c>.
/// </para>
/// <para>
/// Of <see cref="EmbeddingGenerationOptions.AdditionalProperties"/> (or those of a content, which override them) these are sent:
/// <c>text_truncate</c> and <c>audio_start_offset_sec</c>. Others are ignored.
/// </para>
/// </remarks>
public sealed class TwelveLabsEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>, IEmbeddingGenerator<AIContent, Embedding<float>>
{
    /// <summary>The key in <see cref="Exception.Data"/> of the zero-based index of the value that failed.</summary>
    public const string FailedInput = "TwelveLabs.FailedInput";

    private readonly ITwelveLabsClient _client;
    private readonly EmbeddingGeneratorMetadata _metadata;
    private readonly TwelveLabsEmbeddingOptions _options;

    /// <summary>Initializes a generator.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">The settings, or null for the default values.</param>
    /// <exception cref="ArgumentException">A setting is not valid; the message names it.</exception>
    public TwelveLabsEmbeddingGenerator(ITwelveLabsClient client, TwelveLabsEmbeddingOptions? options = null)
    {
        _client = client ?? throw new ArgumentNullException(nameof(client));
        _options = (options ?? new TwelveLabsEmbeddingOptions()).Checked();
        _metadata = new EmbeddingGeneratorMetadata("twelvelabs", client.BaseAddress, _options.EngineName, _options.DimensionsOf(_options.EngineName));
    }

    /// <summary>Generates an embedding of each text.</summary>
    /// <param name="values">The texts. Each counts against the daily limit, and at most 77 tokens of it are used.</param>
    /// <param name="options">The settings of this call, or null.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The embeddings, in the order of the texts.</returns>
    /// <exception cref="ArgumentException">A text or a setting is not valid; no request was sent.</exception>
    /// <exception cref="TwelveLabsException">A call failed, or the API could not create an embedding.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        GenerateAsync(values, (text, index, form) => form.OfText(text, null, index), options, cancellationToken);

    /// <summary>Generates an embedding of each text, image or audio.</summary>
    /// <param name="values">
    /// <see cref="TextContent"/>; <see cref="DataContent"/> of an image or audio, which is uploaded; or
    /// <see cref="UriContent"/> of one, which the service fetches, so that the URL must be public. Each counts against the daily limit.
    /// </param>
    /// <param name="options">The settings of this call, or null.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The embeddings, in the order of the values.</returns>
    /// <exception cref="ArgumentException">A value or a setting is not valid; no request was sent.</exception>
    /// <exception cref="TwelveLabsException">A call failed, or the API could not create an embedding.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<AIContent> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        GenerateAsync(values, (content, index, form) => form.OfContent(content, index), options, cancellationToken);

    /// <summary>
    /// Returns a service of the generator: <see cref="EmbeddingGeneratorMetadata"/>, the client, its <see cref="ITwelveLabsClient.Embed"/>,
    /// or the generator itself.
    /// </summary>
    /// <param name="serviceType">The type of the service.</param>
    /// <param name="serviceKey">The key; no service has one.</param>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        _ = serviceType ?? throw new ArgumentNullException(nameof(serviceType));
        return serviceKey is not null ? null
            : serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this
            : serviceType.IsInstanceOfType(_client) ? _client
            : serviceType.IsInstanceOfType(_client.Embed) ? _client.Embed
            : null;
    }

    /// <summary>Disposes the client if <see cref="TwelveLabsEmbeddingOptions.DisposeClient"/> is true.</summary>
    public void Dispose()
    {
        if (_options.DisposeClient)
        {
            (_client as IDisposable)?.Dispose();
        }
    }

    private async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync<T>(
        IEnumerable<T> values, Func<T, int, InputReader, EmbeddingInput> read, EmbeddingGenerationOptions? options, CancellationToken cancellationToken)
    {
        _ = values ?? throw new ArgumentNullException(nameof(values));
        var reader = new InputReader(this, _options, options);

        // All values are validated before the first is sent, so that an error in the last does not waste the calls before it.
        var inputs = values.Select((value, index) => read(value, index, reader)).ToList();
        var vectors = new Embedding<float>[inputs.Count];
        var calls = _client.Embed.CreateManyAsync(inputs.Select(input => input.Request), _options.MaxConcurrency, options: null, cancellationToken);
        await foreach (var result in calls.ConfigureAwait(false))
        {
            try
            {
                vectors[result.Index] = VectorReader.Read(result.GetValueOrThrow(), inputs[result.Index], _options, options?.Dimensions);
            }
            catch (Exception e)
            {
                // Leaving the loop cancels the other calls.
                e.Data[FailedInput] = result.Index;
                throw;
            }
        }

        return new GeneratedEmbeddings<Embedding<float>>(vectors);
    }
}
