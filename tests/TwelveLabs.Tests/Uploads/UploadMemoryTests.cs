namespace TwelveLabs.Tests.Uploads;

/// <summary>Counts what the whole process allocates.</summary>
[Collection(RunsAlone.Name)]
public class UploadMemoryTests
{
    private const long Size = 200L * 1024 * 1024;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_large_upload_takes_no_more_memory_than_a_small_one(bool canSeek)
    {
        await using var server = new UploadServer { KeepBodies = false };
        await Attempt.SendAsync(server, FileUpload.FromBytes(new byte[1000], "warm-up.mp4"));

        var before = GC.GetTotalAllocatedBytes(precise: true);
        await Attempt.SendAsync(server, FileUpload.FromStream(new PatternStream(Size, canSeek), "clip.mp4"));
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.InRange(server.Requests[^1].Length, Size, Size + 1000);
        Assert.InRange(allocated, 0, 20 * 1024 * 1024);
    }
}
