using System.Security.Cryptography;

namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Computes the hash of a file.</summary>
internal static class ContentHash
{
    public static async Task<string> OfAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }
}
