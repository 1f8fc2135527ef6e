using Microsoft.Extensions.AI;

namespace TwelveLabs.Embeddings;

/// <summary>Converts values to requests, or reports which value is not valid and why.</summary>
internal sealed class InputReader(TwelveLabsEmbeddingGenerator generator, TwelveLabsEmbeddingOptions settings, EmbeddingGenerationOptions? options)
{
    public EmbeddingInput OfContent(AIContent content, int index) => content switch
    {
        TextContent text => OfText(text.Text, text.AdditionalProperties, index),
        DataContent data => OfData(data, index),
        UriContent uri => OfUri(uri, index),
        null => throw Refusal.OfValue(index, "is null."),
        _ => throw Refusal.OfValue(index, $"is a {content.GetType().Name}; the API makes vectors of {nameof(TextContent)}, and of {nameof(DataContent)} and {nameof(UriContent)} of an image or a sound."),
    };

    public EmbeddingInput OfText(string text, AdditionalPropertiesDictionary? own, int index)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw Refusal.OfValue(index, text is null ? "is null." : "is an empty text.");
        }

        var request = NewRequest();
        request.Text = text;
        request.TextTruncate ??= CallSettings.Truncate(own, options);
        return new EmbeddingInput(index, "text", request, result => result.TextEmbedding);
    }

    private EmbeddingInput OfData(DataContent data, int index)
    {
        if (data.Data.IsEmpty)
        {
            throw Refusal.OfValue(index, "has no data.");
        }

        var isImage = IsImage(data.MediaType, index);
        var request = NewRequest();
        var upload = FileUpload.FromBytes(data.Data, MediaNames.FileName(data.Name, data.MediaType), contentType: data.MediaType);
        return isImage ? Image(request, index, upload, null) : Sound(request, index, upload, null, data.AdditionalProperties);
    }

    private EmbeddingInput OfUri(UriContent content, int index)
    {
        if (content.Uri is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            throw Refusal.OfValue(index, "must have a public http or https address: the service fetches it itself.");
        }

        var isImage = IsImage(content.MediaType, index);
        var request = NewRequest();
        return isImage
            ? Image(request, index, null, content.Uri.AbsoluteUri)
            : Sound(request, index, null, content.Uri.AbsoluteUri, content.AdditionalProperties);
    }

    private static EmbeddingInput Image(CreateEmbeddingRequest request, int index, FileUpload? file, string? url)
    {
        request.ImageFile = file;
        request.ImageUrl = url;
        return new EmbeddingInput(index, "image", request, result => result.ImageEmbedding);
    }

    private EmbeddingInput Sound(CreateEmbeddingRequest request, int index, FileUpload? file, string? url, AdditionalPropertiesDictionary? own)
    {
        request.AudioFile = file;
        request.AudioUrl = url;
        request.AudioStartOffsetSeconds ??= CallSettings.AudioStart(own, options);
        return new EmbeddingInput(index, "sound", request, result => result.AudioEmbedding);
    }

    private CreateEmbeddingRequest NewRequest()
    {
        if (options?.RawRepresentationFactory?.Invoke(generator) is not CreateEmbeddingRequest raw)
        {
            return Asked(new CreateEmbeddingRequest { EngineName = options?.ModelId ?? settings.EngineName });
        }

        return (raw.Text ?? raw.ImageUrl ?? raw.AudioUrl) is null && (raw.ImageFile ?? raw.AudioFile) is null
            ? Asked(raw)
            : throw Refusal.OfOptions(
                $"{nameof(EmbeddingGenerationOptions.RawRepresentationFactory)} must give a new {nameof(CreateEmbeddingRequest)} for each value, and no input in it: the values are the inputs.");
    }

    private CreateEmbeddingRequest Asked(CreateEmbeddingRequest request) =>
        options?.Dimensions is { } asked && settings.DimensionsOf(request.EngineName) is { } given && asked != given
            ? throw Refusal.OfDimensions(request.EngineName, asked, given)
            : request;

    private static bool IsImage(string mediaType, int index) => mediaType.Split('/')[0].ToLowerInvariant() switch
    {
        "image" => true,
        "audio" => false,
        "video" => throw Refusal.OfValue(index, $"is a video ({mediaType}), which takes time to embed: use the client's {nameof(TwelveLabsClient.EmbedTasks)}."),
        _ => throw Refusal.OfValue(index, $"has the media type {mediaType}; it must be of an image (image/…) or a sound (audio/…)."),
    };
}
