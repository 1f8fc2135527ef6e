using System.Buffers;
using System.Security.Cryptography;

namespace TwelveLabs.Tests.Uploads;

public class UploadSourceTests
{
    private const int Size = 1_234_567;

    private static readonly string Sha256 = Convert.ToHexString(SHA256.HashData(PatternStream.Bytes(0, Size)));

    [Fact]
    public async Task A_file_on_disk_arrives_intact_and_is_free_afterwards()
    {
        using var file = new TemporaryFile(Size);

        Assert.Equal(Sha256, (await SendAsync(FileUpload.FromPath(file.FilePath))).Sha256);

        using var exclusive = new FileStream(file.FilePath, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(Size, exclusive.Length);
    }

    [Fact]
    public async Task Bytes_arrive_intact_also_those_that_are_no_array()
    {
        Assert.Equal(Sha256, (await SendAsync(FileUpload.FromBytes(PatternStream.Bytes(0, Size), "clip.mp4"))).Sha256);

        using var pooled = MemoryPool<byte>.Shared.Rent(Size);
        PatternStream.Bytes(0, Size).CopyTo(pooled.Memory);
        Assert.Equal(Sha256, (await SendAsync(FileUpload.FromBytes(pooled.Memory[..Size], "clip.mp4"))).Sha256);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_arrives_intact_and_stays_open(bool canSeek)
    {
        using var stream = new PatternStream(Size, canSeek);

        Assert.Equal(Sha256, (await SendAsync(FileUpload.FromStream(stream, "clip.mp4"))).Sha256);
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task A_stream_is_read_from_its_present_position()
    {
        using var stream = new PatternStream(1000, canSeek: true) { Position = 400 };
        var file = FileUpload.FromStream(stream, "clip.mp4");

        Assert.Equal(600, file.Length);
        Assert.Equal(PatternStream.Bytes(400, 600), (await SendAsync(file)).Content);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Size)]
    public async Task A_factory_s_stream_arrives_intact_and_is_disposed(int? length)
    {
        using var stream = new PatternStream(Size);

        Assert.Equal(Sha256, (await SendAsync(FileUpload.FromFactory(_ => new(stream), "clip.mp4", length))).Sha256);
        Assert.True(stream.IsDisposed);
    }

    [Fact]
    public async Task A_stream_that_gives_little_at_a_time_arrives_intact()
    {
        using var stream = new DripStream(PatternStream.Bytes(0, 5000));

        Assert.Equal(PatternStream.Bytes(0, 5000), (await SendAsync(FileUpload.FromStream(stream, "clip.mp4"))).Content);
    }

    [Fact]
    public async Task Two_calls_may_share_one_stream_at_the_same_time()
    {
        await using var server = new UploadServer();
        using var stream = new PatternStream(Size, canSeek: true);
        var file = FileUpload.FromStream(stream, "clip.mp4");

        await Task.WhenAll(Attempt.SendAsync(server, file), Attempt.SendAsync(server, file));

        Assert.Equal([Sha256, Sha256], server.Requests.Select(request => request.Parts[0].Sha256));
    }

    private static async Task<ReceivedPart> SendAsync(FileUpload file)
    {
        await using var server = new UploadServer();
        await Attempt.SendAsync(server, file);
        return Assert.Single(Assert.Single(server.Requests).Parts);
    }

    private sealed class DripStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

#if NET
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
#endif

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            base.ReadAsync(buffer, offset, Math.Min(count, 7), cancellationToken);
    }
}
