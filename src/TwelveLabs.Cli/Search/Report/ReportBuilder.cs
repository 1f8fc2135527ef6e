using TwelveLabs.Cli.Search.Thumbnails;

namespace TwelveLabs.Cli.Search.Report;

/// <summary>Gathers what the page of a search shows.</summary>
internal sealed class ReportBuilder(SearchTerms terms, VideoIndex index, SearchRequest request, LocalVideos files)
{
    /// <summary>Returns the data of a page in a directory.</summary>
    public async Task<ReportData> BuildAsync(IReadOnlyList<FoundClip> clips, IReadOnlyList<Picture?> pictures, string directory, CancellationToken cancellationToken) => new(
        terms.Text,
        await ImageAsync(cancellationToken),
        index.IndexName ?? index.Id,
        [.. request.SearchOptions.Select(option => option.Value)],
        TimeProvider.System.GetLocalNow(),
        [.. clips.Zip(pictures).GroupBy(item => item.First.VideoId).Select(group => Video([.. group], directory))]);

    private static ReportClip Clip((FoundClip Clip, Picture? Picture) item) => new(
        item.Clip.Rank, item.Clip.Start, item.Clip.End, item.Clip.Score, item.Clip.Confidence, item.Clip.Text, item.Picture?.DataUri);

    private ReportVideo Video(List<(FoundClip Clip, Picture? Picture)> items, string directory)
    {
        var first = items[0].Clip;
        var longest = items.Max(item => item.Clip.End);
        return new ReportVideo(
            first.VideoName,
            first.Video?.Metadata?.VideoTitle,
            Math.Max(first.Video?.Metadata?.DurationSeconds ?? longest, longest),
            files.PathOf(first.Video) is { } path ? FileUrl.Of(path, directory) : null,
            first.Video?.Hls?.VideoUrl is { } stream && ImageSource.IsUrl(stream) ? stream : null,
            [.. items.Select(Clip)]);
    }

    private async Task<string?> ImageAsync(CancellationToken cancellationToken) =>
        terms.Image is { } image && !ImageSource.IsUrl(image)
            ? Picture.Of(await File.ReadAllBytesAsync(image, cancellationToken))?.DataUri ?? Path.GetFileName(image)
            : terms.Image;
}
