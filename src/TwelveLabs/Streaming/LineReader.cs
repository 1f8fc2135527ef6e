namespace TwelveLabs.Streaming;

/// <summary>Splits a stream into lines, however the network splits it. Blank lines are skipped. The last line may lack its line ending.</summary>
/// <param name="most">The maximum length of a line, and of the white space between two.</param>
/// <param name="read">Reads bytes into an array from an offset, and returns their number; 0 at the end.</param>
internal sealed class LineReader(int most, Func<byte[], int, ValueTask<int>> read) : IDisposable
{
    private readonly int _most = Math.Min(most, GrowingBuffer.Largest - 1);
    private byte[] _buffer = GrowingBuffer.Rent(4096);
    private int _start;
    private int _end;
    private int _searched;
    private long _blank;
    private bool _ended;
    private int _lines;

    /// <summary>Gets the number of lines, blank ones included, before the line that was read last.</summary>
    public int LinesBefore => _lines - 1;

    /// <summary>Gets a value indicating whether the stream ended within the line that was read last.</summary>
    public bool LacksLineEnding { get; private set; }

    /// <summary>Reads the next line that is not blank; null at the end. It is valid until the next call.</summary>
    public async ValueTask<ArraySegment<byte>?> NextAsync()
    {
        while (true)
        {
            SkipBlank();
            if (Take() is { } line)
            {
                return line;
            }

            if (_ended)
            {
                return null;
            }

            await FillAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        GrowingBuffer.Return(buffer);
    }

    // Bytes that were searched for a line ending are not searched again, however small the chunks of a long line.
    private int LineEnd()
    {
        var from = Math.Max(_start, _searched);
        var at = _buffer.AsSpan(from, _end - from).IndexOf((byte)'\n');
        _searched = at < 0 ? _end : from + at;
        return at < 0 ? -1 : _searched;
    }

    // White space takes no memory, but a stream of nothing else must end.
    private void SkipBlank()
    {
        for (; _start < _end && _buffer[_start] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'; _start++)
        {
            _lines += _buffer[_start] == (byte)'\n' ? 1 : 0;
            _blank++;
        }

        if (_blank > _most)
        {
            throw new TwelveLabsException($"The stream has more than {_most} bytes of white space between two lines, the limit that {nameof(TwelveLabsClientOptions.MaxResponseBytes)} sets.");
        }
    }

    // Null: no whole line yet, or the stream has ended.
    private ArraySegment<byte>? Take()
    {
        var lineEnd = LineEnd();
        LacksLineEnding = lineEnd < 0;
        if ((lineEnd >= 0 ? lineEnd : _end) - _start > _most)
        {
            throw new TwelveLabsException($"A line of the stream is longer than {_most} bytes, the limit that {nameof(TwelveLabsClientOptions.MaxResponseBytes)} sets.");
        }

        // Not a conditional expression: there, null would be converted to an array and then to an empty segment.
        if (lineEnd < 0 && (!_ended || _start == _end))
        {
            return null;
        }

        var from = _start;
        var to = lineEnd < 0 ? _end : lineEnd;
        _start = lineEnd < 0 ? _end : lineEnd + 1;
        _lines++;
        _blank = 0;
        return Trimmed(from, to);
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

        var count = await read(_buffer, _end).ConfigureAwait(false);
        _ended = count == 0;
        _end += count;
    }

    private ArraySegment<byte> Trimmed(int from, int to)
    {
        while (_buffer[to - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            to--;
        }

        return new(_buffer, from, to - from);
    }
}
