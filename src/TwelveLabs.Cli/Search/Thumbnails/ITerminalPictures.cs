namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Writes pictures for a terminal that shows them.</summary>
internal interface ITerminalPictures
{
    /// <summary>Returns a picture in the protocol of the terminal, or null if it cannot show this one.</summary>
    Task<string?> TextAsync(Picture picture, CancellationToken cancellationToken);
}
