namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Writes pictures in the protocol of iTerm2.</summary>
internal sealed class InlinePictures : ITerminalPictures
{
    private const int Rows = 6;

    public Task<string?> TextAsync(Picture picture, CancellationToken cancellationToken) =>
        Task.FromResult<string?>($"\e]1337;File=inline=1;height={Rows};size={picture.Bytes.Length}:{Convert.ToBase64String(picture.Bytes)}\a");
}
