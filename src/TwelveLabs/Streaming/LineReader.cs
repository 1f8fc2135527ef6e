namespace TwelveLabs.Streaming;

/// <summary>Cuts a stream into lines, wherever the network cut it. The last line may lack its end.</summary>
internal sealed class LineReader(Stream stream, int most, AttemptTimeout timer) : IDisposable
{
    private readonly int _most = Math.Min(most, GrowingBuffer.Largest - 1);
    private byte[] _buffer = GrowingBuffer.Rent(4096);
    private int _start;
    private int _end;
    private int _searched;
    private bool _ended;
    private int _lines;

    /// <summary>How many lines, blank ones too, came before the one that was read last.</summary>
    public int LinesBefore => _lines - 1;

    /// <summary>The next line that is not blank, valid until the next call; null at the end.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> NextAsync()
    {
        while (true)
        {
            var line = Take();
            if (line is null)
            {
                return null;
            }

            if (line.Value.Length > 0)
            {
                return line;
            }

            if (!Buffered())
            {
                await FillAsync().ConfigureAwait(false);
            }
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        GrowingBuffer.Return(buffer);
    }

    private bool Buffered() => _ended || LineEnd() >= 0;

    // What was searched for the end of a line is not searched again, however small the pieces in which a long one comes.
    private int LineEnd()
    {
        var from = Math.Max(_start, _searched);
        var at = _buffer.AsSpan(from, _end - from).IndexOf((byte)'\n');
        _searched = at < 0 ? _end : from + at;
        return at < 0 ? -1 : _searched;
    }

    // Empty: no whole line yet, or a blank one. Null: the stream has ended.
    private ReadOnlyMemory<byte>? Take()
    {
        var rest = _buffer.AsMemory(_start, _end - _start);
        var lineEnd = LineEnd();
        if ((lineEnd >= 0 ? lineEnd : _end) - _start > _most)
        {
            throw new TwelveLabsException($"A line of the stream is longer than {_most} bytes, the limit that {nameof(TwelveLabsClientOptions.MaxResponseBytes)} sets.");
        }

        if (lineEnd >= 0)
        {
            var length = lineEnd - _start;
            _start = lineEnd + 1;
            _lines++;
            return Trim(rest.Slice(0, length));
        }

        if (!_ended)
        {
            return ReadOnlyMemory<byte>.Empty;
        }

        _start = _end;
        _lines++;
        var last = Trim(rest);
        if (last.Length > 0)
        {
            return last;
        }

        // Not a conditional expression: in one, null would become an empty memory, by way of an array.
        return null;
    }

    private async ValueTask FillAsync()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            _end -= _start;
            _searched = Math.Max(0, _searched - _start);
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            var larger = GrowingBuffer.Rent((int)Math.Min(_end * 2L, _most + 1L));
            Buffer.BlockCopy(_buffer, 0, larger, 0, _end);
            GrowingBuffer.Return(_buffer);
            _buffer = larger;
        }

        var read = await stream.ReadIntoAsync(_buffer, _end, timer.Token).ConfigureAwait(false);
        timer.Restart();
        _ended = read == 0;
        _end += read;
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line)
    {
        var span = line.Span;
        var from = 0;
        var to = span.Length;
        while (from < to && span[from] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            from++;
        }

        while (to > from && span[to - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            to--;
        }

        return line.Slice(from, to - from);
    }
}
