using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Serves the media URLs of responses without an API key: thumbnails that expire after an hour, a playlist, the stored file.</summary>
internal sealed class MediaEndpoint(EmulatorServices services)
{
    private const string Prefix = "/media/";

    public static string Thumbnail(EmulatorServices services, VideoRecord video, double time)
    {
        var expires = services.Now.AddHours(1).ToUnixTimeSeconds();
        return new Uri(services.Origin, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{video.Id}/thumbnail.png?time={Json.Seconds(time)}&expires={expires}")).AbsoluteUri;
    }

    public static string Playlist(EmulatorServices services, VideoRecord video) => new Uri(services.Origin, $"{Prefix}{video.Id}/stream.m3u8").AbsoluteUri;

    public async Task<bool> TryHandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (!path.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var parts = path[Prefix.Length..].Split('/');
        if (!HttpMethods.IsGet(context.Request.Method) || parts.Length != 2 || Find(parts[0]) is not { } video)
        {
            throw Errors.EndpointNotFound(context.Request.Method, path);
        }

        switch (parts[1])
        {
            case "thumbnail.png": await SendThumbnailAsync(context, video).ConfigureAwait(false); break;
            case "stream.m3u8": await SendPlaylistAsync(context, video).ConfigureAwait(false); break;
            case "video" when video.Source.File is { } file:
                context.Response.ContentType = file.ContentType ?? "application/octet-stream";
                await context.Response.SendFileAsync(file.Path, context.RequestAborted).ConfigureAwait(false);
                break;
            default: throw Errors.EndpointNotFound(context.Request.Method, path);
        }

        return true;
    }

    private VideoRecord? Find(string id)
    {
        foreach (var account in services.Accounts)
        {
            using (account.Enter())
            {
                if (account.Videos.GetValueOrDefault(id) is { } video)
                {
                    return video;
                }
            }
        }

        return null;
    }

    private Task SendThumbnailAsync(HttpContext context, VideoRecord video)
    {
        _ = long.TryParse(context.Request.Query["expires"], NumberStyles.None, CultureInfo.InvariantCulture, out var expires);
        if (services.Now.ToUnixTimeSeconds() >= expires)
        {
            throw Errors.LinkExpired();
        }

        context.Response.ContentType = "image/png";
        return context.Response.Body.WriteAsync(PlainPng.Draw(320, 180, $"{video.Id}@{context.Request.Query["time"]}"), context.RequestAborted).AsTask();
    }

    private static Task SendPlaylistAsync(HttpContext context, VideoRecord video)
    {
        context.Response.ContentType = "application/vnd.apple.mpegurl";
        return context.Response.WriteAsync(
            string.Create(CultureInfo.InvariantCulture, $"#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:{Math.Ceiling(video.Duration)}\n#EXTINF:{video.Duration},\nvideo\n#EXT-X-ENDLIST\n"),
            context.RequestAborted);
    }
}
