using System.Buffers;
using System.Security.Cryptography;

namespace TwelveLabs.Emulator.State;

/// <summary>Represents a received file: its path and the properties of its content.</summary>
internal sealed record Upload(string Path, string FileName, string? ContentType, long Length, string Sha256);

/// <summary>Stores files as they arrive, in constant memory, and deletes them with the emulator.</summary>
internal sealed class UploadStore : IDisposable
{
    private const int BlockSize = 128 * 1024;
    private readonly string _directory;

    public UploadStore(string? parent)
    {
        _directory = UploadDirectory.Create(parent);
    }

    public string Root => _directory;

    public async Task<Upload> ReceiveAsync(Stream source, string fileName, string? contentType, CancellationToken cancellationToken, long most = long.MaxValue)
    {
        var path = Path.Combine(_directory, Guid.NewGuid().ToString("N"));
        try
        {
            var (length, sha256) = await CopyAsync(source, path, most, cancellationToken).ConfigureAwait(false);
            return new Upload(path, fileName, contentType, length, sha256);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public static void Delete(Upload upload) => File.Delete(upload.Path);

    public void Dispose()
    {
        if (Directory.Exists(_directory))
        {
            Directory.Delete(_directory, recursive: true);
        }
    }

    private static async Task<(long Length, string Sha256)> CopyAsync(Stream source, string path, long most, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1, useAsync: true);
        await using (target.ConfigureAwait(false))
        {
            try
            {
                for (int read; (read = await source.ReadAsync(block.AsMemory(0, BlockSize), cancellationToken).ConfigureAwait(false)) > 0;)
                {
                    if (target.Position + read > most)
                    {
                        throw new IOException(string.Create(CultureInfo.InvariantCulture, $"it is larger than {most} bytes."));
                    }

                    hash.AppendData(block, 0, read);
                    await target.WriteAsync(block.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(block);
            }

            return (target.Length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
    }
}
