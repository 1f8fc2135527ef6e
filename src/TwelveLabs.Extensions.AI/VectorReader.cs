using Microsoft.Extensions.AI;

namespace TwelveLabs.Embeddings;

/// <summary>Converts a response to the single embedding of a value.</summary>
internal static class VectorReader
{
    public static Embedding<float> Read(EmbeddingResult result, EmbeddingInput input, TwelveLabsEmbeddingOptions settings, int? dimensions)
    {
        var part = input.Part(result);
        if (part is not { Segments.Count: > 0 } || part.Segments.Any(segment => segment.Vector.IsEmpty))
        {
            throw new TwelveLabsException(
                $"The API made no vector of values[{input.Index}] (the {input.Kind}): {part?.ErrorMessage ?? "its response has none and does not say why."}");
        }

        var engine = result.EngineName ?? input.Request.EngineName;
        var now = settings.TimeProvider.GetUtcNow();
        if (part.Segments.Count == 1)
        {
            return Checked(Of(part.Segments[0], engine, now), dimensions);
        }

        IReadOnlyList<EmbeddingSegment> segments = [.. part.Segments];
        var vector = settings.Pooling is { } pooling ? pooling(segments) : MeanVector.Of(segments);
        var embedding = new Embedding<float>(vector) { ModelId = engine, CreatedAt = now, AdditionalProperties = new() };
        AddTimes(embedding.AdditionalProperties, segments[0].StartOffsetSeconds, segments[segments.Count - 1].EndOffsetSeconds);
        embedding.AdditionalProperties["segments"] = new GeneratedEmbeddings<Embedding<float>>(segments.Select(segment => Of(segment, engine, now)));
        return Checked(embedding, dimensions);
    }

    private static Embedding<float> Of(EmbeddingSegment segment, string engine, DateTimeOffset now)
    {
        var properties = new AdditionalPropertiesDictionary();
        AddTimes(properties, segment.StartOffsetSeconds, segment.EndOffsetSeconds);
        if (segment.EmbeddingScope is { } scope)
        {
            properties["embedding_scope"] = scope.Value;
        }

        return new Embedding<float>(segment.Vector) { ModelId = engine, CreatedAt = now, AdditionalProperties = properties.Count > 0 ? properties : null };
    }

    private static void AddTimes(AdditionalPropertiesDictionary properties, double? start, double? end)
    {
        if (start is { } from)
        {
            properties["start_offset_sec"] = from;
        }

        if (end is { } until)
        {
            properties["end_offset_sec"] = until;
        }
    }

    // The dimensions of an unknown engine are known only from its embeddings.
    private static Embedding<float> Checked(Embedding<float> embedding, int? asked) =>
        asked is { } number && number != embedding.Vector.Length
            ? throw Refusal.OfDimensions(embedding.ModelId!, number, embedding.Vector.Length)
            : embedding;
}
