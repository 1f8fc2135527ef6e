using System.Text;

namespace Verify.StandIn.Tests;

/// <summary>A snapshot in a directory of its own, whose diff tool only notes what it was asked to show.</summary>
internal sealed class TemporarySnapshot : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("snapshot-");

    public TemporarySnapshot() => Snapshot = new Snapshot(directory.FullName, "Example", "txt");

    public Snapshot Snapshot { get; }

    public string Verified => Snapshot.VerifiedPath;

    public string Received => Snapshot.ReceivedPath;

    public List<(string Received, string Verified)> Shown { get; } = [];

    public string? Note { get; set; }

    public Task CheckAsync(string text, bool accept = false) =>
        Snapshot.CheckAsync(text, new SnapshotPolicy(accept, Show));

    public async Task<string> FailAsync(string text)
    {
        var exception = await Assert.ThrowsAsync<VerifyException>(() => CheckAsync(text));
        return exception.Message;
    }

    public void WriteVerified(string text, bool withMark = false) =>
        File.WriteAllText(Verified, text, new UTF8Encoding(withMark));

    public string WriteBeside(string fileName, string text)
    {
        var path = Path.Combine(directory.FullName, fileName);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => directory.Delete(recursive: true);

    private Task<string?> Show(string received, string verified)
    {
        Shown.Add((received, verified));
        return Task.FromResult(Note);
    }
}
