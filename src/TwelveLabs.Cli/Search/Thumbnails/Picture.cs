namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Represents an image whose kind its first bytes tell.</summary>
/// <param name="Bytes">The content.</param>
/// <param name="MediaType">The kind, such as <c>image/png</c>.</param>
internal sealed record Picture(byte[] Bytes, string MediaType)
{
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";

    public string DataUri => $"data:{MediaType};base64,{Convert.ToBase64String(Bytes)}";

    /// <summary>Returns the image, or null if the bytes are none. What a server says of their kind does not matter.</summary>
    public static Picture? Of(byte[] bytes) =>
        bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? new Picture(bytes, Png)
        : bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? new Picture(bytes, Jpeg)
        : bytes.Length > 12 && bytes.AsSpan().StartsWith("RIFF"u8) && bytes.AsSpan(8).StartsWith("WEBP"u8) ? new Picture(bytes, "image/webp")
        : null;
}
