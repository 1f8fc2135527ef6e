namespace TwelveLabs.Load;

/// <summary>A large upload goes to the disk, and the memory of the emulator does not grow with it.</summary>
internal static class LargeUploadCheck
{
    // What the runtime and the web server may gather beside the blocks of the upload, in MiB.
    private const long MemorySlack = 128;

    public static async Task RunAsync(string command, string work, long size)
    {
        var data = Path.Combine(work, "upload");
        using var emulator = await EmulatorProcess.StartAsync(command, data);
        using var api = new Api(emulator.Address, timeout: TimeSpan.FromMinutes(20));
        var index = await api.CreateIndexAsync("large");

        // What every upload needs is compiled and loaded by then.
        await api.UploadAsync(index, "small.mp4", new ByteArrayContent(new byte[1_000_000]), "small");
        var before = emulator.Memory;

        var watch = Stopwatch.StartNew();
        var video = await api.UploadAsync(index, "large.mp4", new StreamContent(new ZeroStream(size), 128 * 1024), "large");
        Report.Line($"{size >> 20} MiB in {watch.Elapsed.TotalSeconds:0.0} s; {before} MiB of memory before, at most {emulator.PeakMemory} MiB");
        Report.Demand(emulator.PeakMemory - before < MemorySlack, $"The memory grew from {before} to {emulator.PeakMemory} MiB.");

        var stored = (long)(await api.GetAsync($"indexes/{index}/videos/{video}"))["metadata"]!["size"]!;
        var file = Largest(data);
        Report.Demand(stored == size && file == size, $"{stored} bytes are told, and the file has {file}.");
        await api.DeleteAsync($"indexes/{index}/videos/{video}");
        Report.Demand(Largest(data) < size, "The file of the deleted video is still there.");
    }

    private static long Largest(string data) => Directory.GetFiles(Path.Combine(data, "uploads")).Max(path => new FileInfo(path).Length);

    /// <summary>A stream of zeros that holds none of them.</summary>
    private sealed class ZeroStream(long length) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = (int)Math.Min(buffer.Length, length - _position);
            buffer[..read].Clear();
            _position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
