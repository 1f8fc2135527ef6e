using Microsoft.Extensions.AI;
using TwelveLabs.Embeddings;

namespace TwelveLabs;

/// <summary>
/// Makes vectors of texts, images and sounds with the Embed operation. All lie in one space, so that a text finds a picture.
/// It is safe for concurrent use.
/// </summary>
/// <remarks>
/// <para>
/// The API takes one input a call, so each value costs one call of the daily limit; at most
/// <see cref="TwelveLabsEmbeddingOptions.MaxConcurrency"/> are under way at once. The vectors come in the order of the values.
/// The first call that fails stops the others and is thrown as it is; its <see cref="Exception.Data"/> says under
/// <see cref="FailedInput"/> which value it was for.
/// </para>
/// <para>
/// A long sound gets several vectors from the API, one for each stretch of time. The generator gives one for each value, made
/// of them by <see cref="TwelveLabsEmbeddingOptions.Pooling"/>; the single ones stand in its additional properties under <c>segments</c>.
/// </para>
/// <para>
/// Of <see cref="EmbeddingGenerationOptions.AdditionalProperties"/> (or a content's own, which win) these are sent:
/// <c>text_truncate</c> and <c>audio_start_offset_sec</c>. Others are left to whom they are meant for.
/// </para>
/// </remarks>
public sealed class TwelveLabsEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>, IEmbeddingGenerator<AIContent, Embedding<float>>
{
    /// <summary>The name in <see cref="Exception.Data"/> of a failure under which stands which value it was for, counted from 0.</summary>
    public const string FailedInput = "TwelveLabs.FailedInput";

    private readonly ITwelveLabsClient _client;
    private readonly EmbeddingGeneratorMetadata _metadata;
    private readonly TwelveLabsEmbeddingOptions _options;

    /// <summary>Makes a generator.</summary>
    /// <param name="client">The client that it calls.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="ArgumentException">A setting is not usable; the message names it.</exception>
    public TwelveLabsEmbeddingGenerator(ITwelveLabsClient client, TwelveLabsEmbeddingOptions? options = null)
    {
        _client = client ?? throw new ArgumentNullException(nameof(client));
        _options = (options ?? new TwelveLabsEmbeddingOptions()).Checked();
        _metadata = new EmbeddingGeneratorMetadata("twelvelabs", client.BaseAddress, _options.EngineName, _options.DimensionsOf(_options.EngineName));
    }

    /// <summary>Makes a vector of each text.</summary>
    /// <param name="values">The texts. Each counts against the daily limit, and at most 77 tokens of it are used.</param>
    /// <param name="options">Settings of this call, or null.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <returns>The vectors, in the order of the texts.</returns>
    /// <exception cref="ArgumentException">A text or a setting is not usable; nothing was sent.</exception>
    /// <exception cref="TwelveLabsException">A call failed, or the API could not make a vector.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        GenerateAsync(values, (text, index, form) => form.OfText(text, null, index), options, cancellationToken);

    /// <summary>Makes a vector of each text, image or sound.</summary>
    /// <param name="values">
    /// <see cref="TextContent"/>; <see cref="DataContent"/> of an image or a sound, which is uploaded; or
    /// <see cref="UriContent"/> of one, which the service fetches, so that the address must be public. Each counts against the daily limit.
    /// </param>
    /// <param name="options">Settings of this call, or null.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <returns>The vectors, in the order of the values.</returns>
    /// <exception cref="ArgumentException">A value or a setting is not usable; nothing was sent.</exception>
    /// <exception cref="TwelveLabsException">A call failed, or the API could not make a vector.</exception>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<AIContent> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        GenerateAsync(values, (content, index, form) => form.OfContent(content, index), options, cancellationToken);

    /// <summary>
    /// Gives what the generator is made of: <see cref="EmbeddingGeneratorMetadata"/>, the client, its <see cref="ITwelveLabsClient.Embed"/>,
    /// or the generator itself.
    /// </summary>
    /// <param name="serviceType">The type to look for.</param>
    /// <param name="serviceKey">A key; nothing here has one.</param>
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

    /// <summary>Disposes the client if <see cref="TwelveLabsEmbeddingOptions.DisposeClient"/> says so, and nothing otherwise.</summary>
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

        // All are read before the first is sent: a mistake in the last must not cost the calls before it.
        var inputs = values.Select((value, index) => read(value, index, reader)).ToList();
        var vectors = await BoundedCalls.RunAsync(inputs, _options.MaxConcurrency, MakeAsync, cancellationToken).ConfigureAwait(false);
        return new GeneratedEmbeddings<Embedding<float>>(vectors);

        async Task<Embedding<float>> MakeAsync(EmbeddingInput input, CancellationToken stop)
        {
            var result = await _client.Embed.CreateAsync(input.Request, null, stop).ConfigureAwait(false);
            return VectorReader.Read(result, input, _options, options?.Dimensions);
        }
    }
}
