using System.Buffers;
using System.Security.Cryptography;

namespace TwelveLabs.Emulator.State;

/// <summary>Represents a received file: its path and the properties of its content.</summary>
internal sealed record Upload(string Path, string FileName, string? ContentType, long Length, string Sha256);

/// <summary>Stores files as they arrive, in constant memory, and deletes them with the emulator unless they are kept.</summary>
internal sealed class UploadStore : IDisposable
{
    private const int BlockSize = 128 * 1024;
    private const string Arriving = ".part";
    private readonly string _directory;
    private readonly bool _keeps;

    private UploadStore(string directory, bool keeps)
    {
        _directory = directory;
        _keeps = keeps;
    }

    public string Root => _directory;

    public static UploadStore CreateTemporary(string? parent) => new(UploadDirectory.Create(parent), keeps: false);

    public static UploadStore OpenKept(string directory) => new(directory, keeps: true);

    public async Task<Upload> ReceiveAsync(Stream source, string fileName, string? contentType, CancellationToken cancellationToken, long most = long.MaxValue)
    {
        var path = Path.Combine(_directory, Guid.NewGuid().ToString("N") + (_keeps ? Arriving : ""));
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

    /// <summary>
    /// Returns the file under its lasting name, once its content is on the disk. The record that names it is written later, so it never names a
    /// file that is not there or not whole.
    /// </summary>
    public Task<Upload> KeepAsync(Upload upload) => !_keeps ? Task.FromResult(upload) : Task.Run(() =>
    {
        using (var file = File.OpenHandle(upload.Path, access: FileAccess.ReadWrite))
        {
            RandomAccess.FlushToDisk(file);
        }

        var path = upload.Path[..^Arriving.Length];
        File.Move(upload.Path, path);
        return upload with { Path = path };
    });

    /// <summary>Deletes what a process that was killed has left behind: unfinished uploads, and files whose record was not written or is deleted.</summary>
    public void DeleteUnknown(IEnumerable<Upload> known)
    {
        var names = known.Select(upload => Path.GetFileName(upload.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(_directory).Where(path => IsOurs(Path.GetFileName(path)) && !names.Contains(Path.GetFileName(path))))
        {
            File.Delete(path);
        }
    }

    public static void Delete(Upload upload) => File.Delete(upload.Path);

    public void Dispose()
    {
        if (!_keeps && Directory.Exists(_directory))
        {
            Directory.Delete(_directory, recursive: true);
        }
    }

    private static bool IsOurs(string name) => Guid.TryParseExact(name.Replace(Arriving, "", StringComparison.Ordinal), "N", out _);

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
