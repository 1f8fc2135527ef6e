using System.Text.Encodings.Web;
using System.Text.Json;
using TwelveLabs.Cli.Export.Files;
using TwelveLabs.Cli.Export.Vectors;
using TwelveLabs.Cli.Export.Videos;
using TwelveLabs.Cli.Operations;

namespace TwelveLabs.Cli.Export.Archive;

/// <summary>Writes a whole index into a directory. A run that was interrupted is continued by the next: what is complete is not read again.</summary>
internal sealed class IndexExport(ITwelveLabsClient client, string directory, int concurrency, bool overwrite, ExportOutcome outcome, ExportProgress progress)
{
    private const string IndexFile = "index.json";
    private const string VideosFile = "videos.ndjson";
    private const string MetadataFile = "metadata.csv";
    private const string EmbeddingsFile = "embeddings.parquet";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ManifestFile _manifests = new(directory);

    public async Task<ExportManifest> RunAsync(string indexId, CancellationToken cancellationToken)
    {
        var index = await client.Indexes.GetAsync(indexId, cancellationToken);
        var before = _manifests.Read(index.Id, [IndexFile, VideosFile, MetadataFile, EmbeddingsFile], overwrite);
        var list = progress.Step("videos");
        var videos = await list.Of(VideoSelection.OfAsync(client, index.Id, [], list.Expect, cancellationToken)).ToListAsync(cancellationToken);
        var named = Named(videos, before);
        var manifest = new ExportManifest
        {
            IndexId = index.Id,
            IndexName = index.IndexName,
            Names = new SortedDictionary<string, string>(named.ToDictionary(entry => entry.Video.Id, entry => entry.Name), StringComparer.Ordinal),
            Counts = new ManifestCounts { Videos = videos.Count, EmbeddedVideos = before?.Counts.EmbeddedVideos, Embeddings = before?.Counts.Embeddings },
        };
        await _manifests.WriteAsync(manifest);
        await TargetFile.WriteTextAsync(PathOf(IndexFile), overwrite: true, writer => writer.WriteLine(ModelJson.Write(index)!.ToJsonString(Indented)));
        await TargetFile.WriteTextAsync(PathOf(VideosFile), overwrite: true, writer => VideoTable.WriteLines(videos, writer));
        await TargetFile.WriteTextAsync(PathOf(MetadataFile), overwrite: true, writer => VideoTable.WriteMetadata(videos, writer));

        manifest = manifest with { Counts = await WriteTextsAsync(index.Id, named, manifest.Counts, cancellationToken) };
        await _manifests.WriteAsync(manifest);

        var isSame = before is not null && before.Names.Keys.SequenceEqual(manifest.Names.Keys);
        if (overwrite || !isSame || before!.Counts.EmbeddedVideos != videos.Count)
        {
            manifest = manifest with { Counts = await WriteEmbeddingsAsync(index.Id, videos, manifest.Counts, cancellationToken) };
        }

        manifest = manifest with { Complete = outcome.Failed == 0, Failures = outcome.Failures };
        await _manifests.WriteAsync(manifest);
        return manifest;
    }

    // A video keeps the name of an earlier run.
    private static List<(Video Video, string Name)> Named(IReadOnlyList<Video> videos, ExportManifest? before)
    {
        var names = new UniqueNames();
        var known = before?.Names ?? [];
        foreach (var name in videos.Select(video => known.GetValueOrDefault(video.Id)).OfType<string>())
        {
            names.Take(name);
        }

        return [.. videos.Select(video => (video, known.TryGetValue(video.Id, out var name) && SafeFileName.Of(name) == name ? name : names.Of(video)))];
    }

    private async Task<ManifestCounts> WriteTextsAsync(string indexId, List<(Video Video, string Name)> videos, ManifestCounts counts, CancellationToken cancellationToken)
    {
        var transcripts = new TimedTextExport("transcript", PathOf("transcripts"), ["srt", "vtt"], (video, token) => client.Videos.GetTranscriptionAsync(indexId, video.Id, token));
        var texts = new TimedTextExport("text in video", PathOf("text-in-video"), ["ndjson"], (video, token) => client.Videos.GetTextInVideoAsync(indexId, video.Id, token));
        var logos = new TimedTextExport("logos", PathOf("logos"), ["ndjson"], (video, token) => client.Videos.GetLogosAsync(indexId, video.Id, token));
        foreach (var export in (TimedTextExport[])[transcripts, texts, logos])
        {
            await export.RunAsync(videos, concurrency, overwrite, outcome, progress, cancellationToken);
        }

        return counts with { Transcripts = transcripts.Count, TextInVideo = texts.Count, Logos = logos.Count };
    }

    private async Task<ManifestCounts> WriteEmbeddingsAsync(string indexId, List<Video> videos, ManifestCounts counts, CancellationToken cancellationToken)
    {
        if (videos.Count == 0 || !await HasEmbeddingsAsync(indexId, videos[0], cancellationToken))
        {
            return counts with { Embeddings = null, EmbeddedVideos = null };
        }

        var own = new ExportOutcome(outcome.Screen);
        var export = new EmbeddingExport(own);
        var step = progress.Step("embeddings");
        step.Expect(videos.Count);
        var rows = step.Of(OrderedWork.RunAsync(videos.ToAsyncEnumerable(), concurrency, (video, token) => EmbeddingExport.OfVideoAsync(client, indexId, video, token), cancellationToken))
            .Select(result => new WorkResult<string, IReadOnlyList<EmbeddingRow>>($"{VideoSelection.NameOf(result.Item)}: embeddings", result.Value, result.Failure));
        await export.SaveAsync(rows, PathOf(EmbeddingsFile), EmbeddingFormat.Parquet, overwrite: true, cancellationToken);
        outcome.Add(own);
        return counts with { Embeddings = export.Count, EmbeddedVideos = videos.Count - own.Failed };
    }

    private async Task<bool> HasEmbeddingsAsync(string indexId, Video video, CancellationToken cancellationToken)
    {
        try
        {
            await EmbeddingExport.OfVideoAsync(client, indexId, video, cancellationToken);
            return true;
        }
        catch (BadRequestException exception) when (exception.Code == ErrorCodes.IndexEngineNotSupported)
        {
            return false;
        }
        catch (TwelveLabsException)
        {
            // Any other failure is reported for each video.
            return true;
        }
    }

    private string PathOf(string name) => Path.Combine(directory, name);
}
