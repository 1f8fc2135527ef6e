using TwelveLabs.Cli.Export.Files;
using TwelveLabs.Cli.Export.Videos;

namespace TwelveLabs.Cli.Export.Vectors;

/// <summary>Writes the vectors of several videos into one file, and counts them.</summary>
internal sealed class EmbeddingExport(ExportOutcome outcome)
{
    public ExportOutcome Outcome => outcome;

    public long Count { get; private set; }

    public int Dimensions { get; private set; }

    /// <summary>Returns the files of a format: a matrix has one beside it, with the meaning of its rows.</summary>
    public static IReadOnlyList<string> Paths(string to, EmbeddingFormat format) =>
        format == EmbeddingFormat.Npy ? [to, RowsPath(to)] : [to];

    public static async Task<IReadOnlyList<EmbeddingRow>> OfVideoAsync(ITwelveLabsClient client, string indexId, Video video, CancellationToken cancellationToken) =>
        EmbeddingRow.Of(await client.Videos.GetAsync(indexId, video.Id, new GetVideoRequest { Embed = true }, cancellationToken));

    public static async Task<IReadOnlyList<EmbeddingRow>> OfTaskAsync(ITwelveLabsClient client, string taskId, CancellationToken cancellationToken)
    {
        var task = await client.EmbedTasks.GetAsync(taskId, cancellationToken);
        return task.Status == EmbedTaskStatus.Ready
            ? EmbeddingRow.Of(task)
            : throw new TwelveLabsException($"The embedding task is {task.Status}, not ready. {task.VideoEmbedding?.ErrorMessage}".TrimEnd());
    }

    public async Task SaveAsync(
        IAsyncEnumerable<WorkResult<string, IReadOnlyList<EmbeddingRow>>> results,
        string to,
        EmbeddingFormat format,
        bool overwrite,
        CancellationToken cancellationToken)
    {
        if (format != EmbeddingFormat.Npy)
        {
            await TargetFile.WriteAsync(to, overwrite, async stream =>
            {
                await using IEmbeddingWriter writer = format == EmbeddingFormat.Parquet
                    ? await ParquetEmbeddingWriter.CreateAsync(stream, cancellationToken)
                    : new EmbeddingLineWriter(stream, withVectors: true);
                await WriteAsync(results, [writer], cancellationToken);
            });
            return;
        }

        // The matrix takes its place last: with it, the meaning of its rows is there.
        await TargetFile.WriteAsync(to, overwrite, matrix => TargetFile.WriteAsync(RowsPath(to), overwrite, async rows =>
        {
            await using var writer = new NpyWriter(matrix);
            await using var lines = new EmbeddingLineWriter(rows, withVectors: false);
            await WriteAsync(results, [writer, lines], cancellationToken);
        }));
    }

    public async Task PrintAsync(IAsyncEnumerable<WorkResult<string, IReadOnlyList<EmbeddingRow>>> results, TextWriter output, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await using var writer = new EmbeddingLineWriter(buffer, withVectors: true);
        await foreach (var result in results)
        {
            if (Rows(result) is { } rows)
            {
                await writer.WriteAsync(rows, cancellationToken);
                output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
                buffer.SetLength(0);
            }
        }
    }

    private static string RowsPath(string to) => Path.ChangeExtension(to, ".rows.ndjson");

    private async Task WriteAsync(
        IAsyncEnumerable<WorkResult<string, IReadOnlyList<EmbeddingRow>>> results,
        IReadOnlyList<IEmbeddingWriter> writers,
        CancellationToken cancellationToken)
    {
        await foreach (var result in results)
        {
            if (Rows(result) is { } rows)
            {
                foreach (var writer in writers)
                {
                    await writer.WriteAsync(rows, cancellationToken);
                }
            }
        }

        foreach (var writer in writers)
        {
            await writer.CompleteAsync(cancellationToken);
        }
    }

    private IReadOnlyList<EmbeddingRow>? Rows(WorkResult<string, IReadOnlyList<EmbeddingRow>> result)
    {
        if (result.Value is not { } rows)
        {
            outcome.Fail(result.Item, result.Failure!);
            return null;
        }

        outcome.Done();
        Count += rows.Count;
        Dimensions = rows.Count > 0 ? rows[0].Vector.Length : Dimensions;
        return rows;
    }
}
