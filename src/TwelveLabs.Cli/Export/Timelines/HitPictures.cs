using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Export.Files;
using TwelveLabs.Cli.Search;
using TwelveLabs.Cli.Search.Thumbnails;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Writes a picture of each hit into a directory, named after its rank.</summary>
internal sealed class HitPictures(string directory, bool overwrite)
{
    private readonly Dictionary<int, string> _paths = [];

    /// <summary>Refuses to mix the pictures with those of another search, unless the user allows it.</summary>
    public void CheckFree()
    {
        if (!overwrite && Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any())
        {
            throw new UsageException($"--thumbnails: the directory '{directory}' is not empty. Give --overwrite to write into it.");
        }
    }

    public async Task WriteAsync(IReadOnlyList<FoundClip> hits, LocalVideos files, bool isLocalService, CancellationToken cancellationToken)
    {
        using var source = new ThumbnailSource(files, isLocalService, ThumbnailSource.JpegCodec);
        foreach (var (hit, picture) in hits.Zip(await source.GetAsync(hits, cancellationToken)))
        {
            if (picture is not null)
            {
                var extension = picture.MediaType == Picture.Jpeg ? "jpg" : picture.MediaType.Split('/')[^1];
                var path = Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"{hit.Rank:000}.{extension}"));
                await TargetFile.WriteAsync(path, overwrite, stream => stream.WriteAsync(picture.Bytes, cancellationToken).AsTask());
                _paths[hit.Rank] = path;
            }
        }
    }

    /// <summary>Returns the file of a hit's picture; null if it has none.</summary>
    public string? PathOf(FoundClip hit) => _paths.GetValueOrDefault(hit.Rank);
}
