namespace TwelveLabs.Uploads;

/// <summary>Copies one file into the body, and sees to it that exactly the announced number of bytes is sent.</summary>
internal sealed class FilePart(FileUpload file, BodyWriter writer, TimeProvider timeProvider)
{
    private readonly long? _expected = file.Length;

    /// <summary>A read that did not heed the cancellation and still owns the buffer.</summary>
    public Task? Abandoned { get; private set; }

    public async Task CopyAsync(CancellationToken cancellationToken)
    {
        var reading = await OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_expected is not null && reading.CurrentLength is { } now && now != _expected)
                throw LengthChanged($"{now}");

            await CopyAsync(reading, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (Abandoned is null)
                await reading.DisposeAsync().ConfigureAwait(false);
            else
                _ = Patience.DisposeAfterAsync(Abandoned, reading);
        }
    }

    private async Task CopyAsync(UploadReading reading, CancellationToken cancellationToken)
    {
        var progress = new ProgressMeter(file.Progress, _expected, timeProvider);
        progress.Start();

        long sent = 0;
        while (await ReadAsync(reading, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (sent + count > _expected)
                throw LengthChanged($"at least {sent + count}");

            writer.Advance(count);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            sent += count;
            progress.Advance(sent);
        }

        if (sent < _expected)
            throw LengthChanged($"{sent}");

        progress.Finish(sent);
    }

    private async ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var opening = file.Source.OpenAsync(cancellationToken).AsTask();
        try
        {
            return await Patience.WaitAsync(opening, cancellationToken).ConfigureAwait(false);
        }
        catch when (!opening.IsCompleted)
        {
            _ = Patience.DisposeResultAsync(opening);
            throw;
        }
    }

    private async ValueTask<int> ReadAsync(UploadReading reading, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var read = reading.ReadAsync(writer.Buffer, writer.Offset, writer.Room, cancellationToken);
        if (read.IsCompleted)
            return await read.ConfigureAwait(false);

        var pending = read.AsTask();
        try
        {
            return await Patience.WaitAsync(pending, cancellationToken).ConfigureAwait(false);
        }
        catch when (!pending.IsCompleted)
        {
            Abandoned = pending;
            throw;
        }
    }

    private IOException LengthChanged(string seen) => new(
        $"The length of '{file.FileName}' changed before it was sent: {_expected} bytes were expected, {seen} were seen.");
}
