using System.Text;

namespace TwelveLabs.Testing;

/// <summary>Reads lines and runs of bytes from one stream through one buffer.</summary>
internal sealed class WireReader(Stream stream, CancellationToken cancellationToken)
{
    private readonly byte[] _buffer = new byte[65536];
    private int _start;
    private int _end;
    private Task<bool>? _reading;

    /// <summary>Whether anything more comes; it is read by the calls that follow. May be asked again before it is answered.</summary>
    public Task<bool> HasMoreAsync() =>
        _start < _end ? Task.FromResult(true) : _reading is { IsCompleted: false } reading ? reading : _reading = FillAsync();

    /// <summary>The next line without its end; null where the stream ends first.</summary>
    public async Task<string?> ReadLineAsync()
    {
        var line = new StringBuilder();
        while (await HasMoreAsync())
        {
            var length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            line.Append(Encoding.Latin1.GetString(_buffer, _start, length < 0 ? _end - _start : length));
            _start = length < 0 ? _end : _start + length + 1;
            if (length >= 0)
            {
                return line.ToString().TrimEnd('\r');
            }
        }

        return null;
    }

    /// <summary>The next bytes, as many as are there.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(long atMost)
    {
        if (!await HasMoreAsync())
        {
            throw new EndOfStreamException();
        }

        var count = (int)Math.Min(atMost, _end - _start);
        _start += count;
        return _buffer.AsMemory(_start - count, count);
    }

    /// <summary>Drops what comes until the other side hangs up.</summary>
    public async Task EndAsync()
    {
        while (await HasMoreAsync())
        {
            _start = _end;
        }
    }

    private async Task<bool> FillAsync()
    {
        _start = _end = 0;
        _end = await stream.ReadAsync(_buffer, cancellationToken);
        return _end > 0;
    }
}
