using TwelveLabs.Cli.Search.Thumbnails;

namespace TwelveLabs.Cli.Search.Report;

/// <summary>Writes the page of a search to a file.</summary>
internal static class ReportFile
{
    public static async Task WriteAsync(FoundClips found, string path, CancellationToken cancellationToken)
    {
        using var source = new ThumbnailSource(found.Files, found.IsLocalService, ThumbnailSource.JpegCodec);
        var pictures = await source.GetAsync(found.Clips, cancellationToken);
        var builder = new ReportBuilder(found.Terms, found.Index, found.Request, found.Files);
        var data = await builder.BuildAsync(found.Clips, pictures, Path.GetDirectoryName(path)!, cancellationToken);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, ReportPage.Of(data), cancellationToken);
    }
}
