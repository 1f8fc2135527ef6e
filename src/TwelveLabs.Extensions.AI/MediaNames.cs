namespace TwelveLabs.Embeddings;

/// <summary>Creates file names for contents without one, because every file is sent with a name.</summary>
internal static class MediaNames
{
    public static string FileName(string? name, string mediaType) => string.IsNullOrWhiteSpace(name) ? Made(mediaType) : name!;

    private static string Made(string mediaType)
    {
        var type = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        var slash = type.IndexOf('/');
        return $"{type.Substring(0, slash)}.{Extension(type.Substring(slash + 1))}";
    }

    private static string Extension(string subtype) => subtype switch
    {
        "jpeg" => "jpg",
        "mpeg" => "mp3",
        "mp4" => "m4a",
        "wave" or "x-wav" or "vnd.wave" => "wav",
        _ => subtype.StartsWith("x-", StringComparison.Ordinal) ? subtype.Substring(2) : subtype.Split('+')[0],
    };
}
