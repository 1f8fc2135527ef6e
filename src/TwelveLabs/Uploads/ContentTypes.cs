namespace TwelveLabs.Uploads;

/// <summary>Maps file name extensions to content types.</summary>
/// <remarks>The values are those that the service's own JavaScript SDK sends for the same names.</remarks>
internal static class ContentTypes
{
    public const string Unknown = "application/octet-stream";

    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".mp4"] = "video/mp4",
        [".m4v"] = "video/x-m4v",
        [".mov"] = "video/quicktime",
        [".avi"] = "video/x-msvideo",
        [".mkv"] = "video/x-matroska",
        [".webm"] = "video/webm",
        [".mpeg"] = "video/mpeg",
        [".mpg"] = "video/mpeg",
        [".wmv"] = "video/x-ms-wmv",
        [".asf"] = "video/x-ms-asf",
        [".flv"] = "video/x-flv",
        [".3gp"] = "video/3gpp",
        [".3g2"] = "video/3gpp2",
        [".ogv"] = "video/ogg",
        [".ts"] = "video/mp2t",
        [".mts"] = "video/mp2t",
        [".m2ts"] = "video/mp2t",
        [".mxf"] = "application/mxf",

        [".mp3"] = "audio/mpeg",
        [".wav"] = "audio/wave",
        [".m4a"] = "audio/mp4",
        [".aac"] = "audio/x-aac",
        [".flac"] = "audio/x-flac",
        [".ogg"] = "audio/ogg",
        [".oga"] = "audio/ogg",
        [".opus"] = "audio/ogg",
        [".wma"] = "audio/x-ms-wma",
        [".aiff"] = "audio/x-aiff",

        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".bmp"] = "image/bmp",
        [".tif"] = "image/tiff",
        [".tiff"] = "image/tiff",
        [".heic"] = "image/heic",
        [".avif"] = "image/avif",

        [".srt"] = "application/x-subrip",
        [".vtt"] = "text/vtt",
        [".json"] = "application/json",
        [".txt"] = "text/plain",
    };

    public static string FromFileName(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        return dot >= 0 && ByExtension.TryGetValue(fileName.Substring(dot), out var contentType) ? contentType : Unknown;
    }
}
