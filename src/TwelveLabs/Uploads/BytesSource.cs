namespace TwelveLabs.Uploads;

/// <summary>An upload source over bytes in memory.</summary>
internal sealed class BytesSource(ReadOnlyMemory<byte> bytes) : UploadSource
{
    public override long? Length => bytes.Length;

    public override bool CanReplay => true;

    public override ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken) => new(new Reading(bytes));

    private sealed class Reading(ReadOnlyMemory<byte> bytes) : UploadReading
    {
        private ReadOnlyMemory<byte> _rest = bytes;

        public override long? CurrentLength => _rest.Length;

        public override ValueTask<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            var piece = _rest.Slice(0, Math.Min(count, _rest.Length));
            piece.Span.CopyTo(buffer.AsSpan(offset));
            _rest = _rest.Slice(piece.Length);
            return new(piece.Length);
        }

        public override ValueTask DisposeAsync() => default;
    }
}
