using System.Text;

namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Writes pictures in the protocol of kitty, which takes PNG.</summary>
internal sealed class KittyPictures : ITerminalPictures
{
    private const int Rows = 6;

    // The data is taken in parts of at most so many characters.
    private const int PartLength = 4096;

    public Task<string?> TextAsync(Picture picture, CancellationToken cancellationToken) =>
        Task.FromResult(picture.MediaType == Picture.Png ? Text(Convert.ToBase64String(picture.Bytes)) : null);

    private static string Text(string data)
    {
        var text = new StringBuilder();
        for (var at = 0; at < data.Length; at += PartLength)
        {
            var part = data.AsSpan(at, Math.Min(PartLength, data.Length - at));
            var more = at + PartLength < data.Length ? 1 : 0;
            text.Append(CultureInfo.InvariantCulture, $"\e_G{(at == 0 ? $"a=T,f=100,r={Rows}," : "")}m={more};{part}\e\\");
        }

        return text.ToString();
    }
}
