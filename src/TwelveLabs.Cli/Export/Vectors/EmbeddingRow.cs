using System.Text.Json;

namespace TwelveLabs.Cli.Export.Vectors;

/// <summary>Represents a vector and what it stands for.</summary>
/// <param name="VideoId">The id of the video; null for a vector of an embedding task.</param>
/// <param name="File">The name of the video's file, or the address of its source.</param>
/// <param name="Start">The start of the part, in seconds.</param>
/// <param name="End">The end of the part, in seconds.</param>
/// <param name="Scope">Whether the vector stands for a clip or for the whole video.</param>
/// <param name="Vector">The vector.</param>
internal sealed record EmbeddingRow(string? VideoId, string? File, double? Start, double? End, string? Scope, ReadOnlyMemory<float> Vector)
{
    public static IReadOnlyList<EmbeddingRow> Of(Video video) =>
        Of(video.Embedding?.VideoEmbedding, video.Id, video.Metadata?.Filename);

    public static IReadOnlyList<EmbeddingRow> Of(EmbedTask task) =>
        Of(task.VideoEmbedding, null, task.VideoEmbedding?.Metadata?.InputFilename ?? task.VideoEmbedding?.Metadata?.InputUrl);

    /// <summary>Writes the row as JSON, with or without its vector.</summary>
    public void Write(Utf8JsonWriter writer, bool withVector)
    {
        writer.WriteStartObject();
        writer.WriteString("video_id", VideoId);
        writer.WriteString("file", File);
        Write(writer, "start", Start);
        Write(writer, "end", End);
        writer.WriteString("scope", Scope);
        if (withVector)
        {
            writer.WriteStartArray("embedding");
            foreach (var value in Vector.Span)
            {
                writer.WriteNumberValue(value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static EmbeddingRow[] Of(Embedding? embedding, string? videoId, string? file) =>
        [.. (embedding?.Segments ?? []).Where(segment => segment.Vector.Length > 0).Select(segment =>
            new EmbeddingRow(videoId, file, segment.StartOffsetSeconds, segment.EndOffsetSeconds, segment.EmbeddingScope?.Value, segment.Vector))];

    private static void Write(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
