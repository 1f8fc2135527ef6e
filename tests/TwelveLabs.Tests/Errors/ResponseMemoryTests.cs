namespace TwelveLabs.Tests.Errors;

/// <summary>Memory for a body follows what came of it, and not what it said of itself.</summary>
public class ResponseMemoryTests
{
    [Theory]
    [InlineData(-1L)]
    [InlineData(0L)]
    [InlineData(100L)]
    [InlineData(3_000_000L)]
    [InlineData(33_000_000L)]
    [InlineData(long.MaxValue)]
    public void Grows_with_what_came(long announced)
    {
        using var buffer = new GrowingBuffer(announced);
        var came = 0L;
        while (came < 3_000_000)
        {
            Assert.InRange(buffer.Chunk.Length, buffer.Offset + 1, Math.Max(128 * 1024, (came * 16) + 1));
            var count = Math.Min(8191, buffer.Chunk.Length - buffer.Offset);
            for (var i = 0; i < count; i++)
            {
                buffer.Chunk[buffer.Offset + i] = (byte)((came + i) % 251);
            }

            buffer.Advance(count);
            came += count;
            Assert.Equal(came, buffer.Length);
        }

        var all = buffer.Detach((int)came);
        for (var i = 0; i < came; i++)
        {
            Assert.Equal((byte)(i % 251), all[i]);
        }

        GrowingBuffer.Return(all);
    }

    [Fact]
    public void A_beginning_is_taken_of_what_came_in_pieces()
    {
        using var buffer = new GrowingBuffer(-1);
        while (buffer.Length < 100_000)
        {
            buffer.Advance(buffer.Chunk.Length - buffer.Offset);
        }

        Assert.InRange(buffer.Detach(10_000).Length, 10_000, 16_384);
    }

    [Fact]
    public void A_length_that_proves_true_is_read_to_where_it_stays()
    {
        const int Length = 1_000_000;
        using var buffer = new GrowingBuffer(Length);
        byte[]? last = null;
        var pieces = 0;
        while (buffer.Length < Length)
        {
            pieces += ReferenceEquals(last, buffer.Chunk) ? 0 : 1;
            last = buffer.Chunk;
            buffer.Advance((int)Math.Min(buffer.Chunk.Length - buffer.Offset, Length - buffer.Length));
        }

        Assert.InRange(pieces, 2, 4);
        Assert.Same(last, buffer.Detach(Length));
    }
}
