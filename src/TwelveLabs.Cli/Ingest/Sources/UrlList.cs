using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Ingest.Sources;

/// <summary>Reads a file of URLs, one a line. Lines that are empty or begin with <c>#</c> are comments.</summary>
internal static class UrlList
{
    public static IReadOnlyList<VideoItem> Read(string path)
    {
        var items = new List<VideoItem>();
        foreach (var (number, line) in File.ReadLines(path).Select(line => line.Trim()).Index())
        {
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            if (!Uri.TryCreate(line, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            {
                throw new UsageException($"--urls: line {number + 1} of {path}, '{line}', is not an absolute http or https address.");
            }

            items.Add(new VideoItem { Name = line });
        }

        return [.. items.DistinctBy(item => item.Name, StringComparer.Ordinal)];
    }
}
