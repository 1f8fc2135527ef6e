namespace TwelveLabs.Emulator.Media;

/// <summary>Reads the id of a video from the forms of YouTube URLs.</summary>
internal static class YouTube
{
    private static readonly string[] Hosts = ["youtube.com", "www.youtube.com", "m.youtube.com", "music.youtube.com"];
    private static readonly string[] Folders = ["embed/", "shorts/", "live/", "v/"];

    public static string? VideoId(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var path = address.AbsolutePath.Trim('/');
        if (address.Host == "youtu.be")
        {
            return NotEmpty(path);
        }

        if (!Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        if (path == "watch")
        {
            return NotEmpty(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Query)["v"].ToString());
        }

        return Array.Find(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal)) is { } found ? NotEmpty(path[found.Length..]) : null;
    }

    private static string? NotEmpty(string id) => id.Length > 0 && !id.Contains('/', StringComparison.Ordinal) ? id : null;
}
