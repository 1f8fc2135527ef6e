using System.Text;

namespace VerifyTests;

/// <summary>The two files of one snapshot, and the comparison of a text with them.</summary>
internal sealed class Snapshot(string directory, string name, string extension)
{
    // Verify writes the mark too, so that accepting with either engine leaves the same bytes.
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public string Prefix { get; } = Path.GetFullPath(Path.Combine(directory, name));

    public string VerifiedPath => $"{Prefix}.verified.{extension}";

    public string ReceivedPath => $"{Prefix}.received.{extension}";

    public async Task CheckAsync(string text, SnapshotPolicy policy)
    {
        var received = FixNewlines(text);
        if (received.Length == 0)
        {
            throw new ArgumentException("An empty text cannot be told from a missing snapshot.", nameof(text));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Prefix)!);
        foreach (var stale in FilesOfThis("received"))
        {
            File.Delete(stale);
        }

        var leftover = FilesOfThis("verified").FirstOrDefault(file => file != VerifiedPath);
        if (leftover is not null)
        {
            throw new VerifyException(SnapshotMessage.Leftover(this, leftover));
        }

        var verified = await ReadVerifiedAsync();
        if (verified is not null && AreEqual(received, verified))
        {
            return;
        }

        await File.WriteAllTextAsync(ReceivedPath, received, Utf8WithMark);
        if (policy.Accept)
        {
            File.Move(ReceivedPath, VerifiedPath, overwrite: true);
            return;
        }

        var note = await policy.OpenDiff(ReceivedPath, VerifiedPath);
        throw new VerifyException(SnapshotMessage.Mismatch(this, received, verified, note));
    }

    private IEnumerable<string> FilesOfThis(string kind) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Prefix)!, $"{Path.GetFileName(Prefix)}.{kind}.*");

    private async Task<string?> ReadVerifiedAsync()
    {
        // A diff tool that needs two files makes an empty one.
        if (!File.Exists(VerifiedPath) || new FileInfo(VerifiedPath).Length == 0)
        {
            return null;
        }

        return FixNewlines(await File.ReadAllTextAsync(VerifiedPath));
    }

    private static string FixNewlines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // Editors end a file with a newline; the text need not have it.
    private static bool AreEqual(string received, string verified) =>
        received == verified || received + "\n" == verified;
}
