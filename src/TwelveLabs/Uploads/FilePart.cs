using System.Globalization;

namespace TwelveLabs.Uploads;

/// <summary>Copies one file into the body, and ensures that exactly the announced number of bytes is sent.</summary>
internal sealed class FilePart(FileUpload file, long minBytes, long maxBytes, BodyWriter writer, TimeProvider timeProvider)
{
    private readonly long? _expected = file.Length;

    /// <summary>Gets the read that ignored the cancellation and still owns the buffer, or null.</summary>
    public Task? Abandoned { get; private set; }

    public async Task CopyAsync(CancellationToken cancellationToken)
    {
        var reading = await OpenAsync(cancellationToken).ConfigureAwait(false);
        var isRead = false;
        try
        {
            if (_expected is not null && reading.CurrentLength is { } now && now != _expected)
            {
                throw LengthChanged($"{now}");
            }

            if (reading.CurrentLength > maxBytes)
            {
                throw TooLong();
            }

            await CopyAsync(reading, cancellationToken).ConfigureAwait(false);
            isRead = true;
        }
        finally
        {
            if (Abandoned is null)
            {
                await DisposeAsync(reading, isRead).ConfigureAwait(false);
            }
            else
            {
                _ = TaskCancellation.DisposeAfterAsync(Abandoned, reading);
            }
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
            {
                throw LengthChanged($"at least {sent + count}");
            }

            if (sent + count > maxBytes)
            {
                throw TooLong();
            }

            writer.Advance(count);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            sent += count;
            progress.Advance(sent);
        }

        if (sent < _expected)
        {
            throw LengthChanged($"{sent}");
        }

        if (sent < minBytes)
        {
            throw TooShort(sent);
        }

        progress.Finish(sent);
    }

    private async ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task<UploadReading>? opening = null;
        try
        {
            opening = file.Source.OpenAsync(cancellationToken).AsTask();
            return await TaskCancellation.WaitWithGraceAsync(opening, cancellationToken).ConfigureAwait(false);
        }
        catch when (opening is { IsCompleted: false })
        {
            _ = TaskCancellation.DisposeResultAsync(opening);
            throw;
        }
        catch (Exception e) when (IsFault(e, cancellationToken))
        {
            throw new UploadException(file.FileName, $"'{file.FileName}' could not be opened: {ForeignText.MessageOf(e)}", e);
        }
    }

    private async ValueTask DisposeAsync(UploadReading reading, bool isRead)
    {
        try
        {
            await reading.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // The earlier failure is more informative.
            if (isRead)
            {
                throw new UploadException(file.FileName, $"'{file.FileName}' could not be closed after it was read: {ForeignText.MessageOf(e)}", e);
            }
        }
    }

    private async ValueTask<int> ReadAsync(UploadReading reading, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task<int>? pending = null;
        try
        {
            var read = reading.ReadAsync(writer.Buffer, writer.Offset, writer.Room, cancellationToken);
            if (read.IsCompleted)
            {
                return InRange(await read.ConfigureAwait(false));
            }

            pending = read.AsTask();
            return InRange(await TaskCancellation.WaitWithGraceAsync(pending, cancellationToken).ConfigureAwait(false));
        }
        catch when (pending is { IsCompleted: false })
        {
            Abandoned = pending;
            throw;
        }
        catch (Exception e) when (IsFault(e, cancellationToken))
        {
            var closed = e is ObjectDisposedException || reading.IsClosed;
            throw new UploadException(file.FileName, closed
                ? $"The stream of '{file.FileName}' was closed while it was being sent; it must stay open until the call is over."
                : $"'{file.FileName}' could not be read to its end: {ForeignText.MessageOf(e)}", e);
        }
    }

    private int InRange(int count) => count >= 0 && count <= writer.Room
        ? count
        : throw new UploadException(file.FileName, $"The stream of '{file.FileName}' says that it read {count} bytes into a buffer of {writer.Room}.");

    // The caller requests a cancellation; any other exception of a source is reported as a failure of the file.
    private static bool IsFault(Exception e, CancellationToken cancellationToken) =>
        e is not UploadException && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested);

    private UploadException TooLong() => new(file.FileName, string.Format(
        CultureInfo.InvariantCulture, "'{0}' has more than {1:N0} bytes, the most that the service takes; the upload was ended.", file.FileName, maxBytes));

    private UploadException TooShort(long sent) => new(file.FileName, string.Format(
        CultureInfo.InvariantCulture, "'{0}' has {1:N0} bytes, fewer than the {2:N0} that the service takes; the upload was ended.", file.FileName, sent, minBytes));

    private UploadException LengthChanged(string seen) => new(
        file.FileName,
        $"The length of '{file.FileName}' is not what was announced, or changed before it was sent: {_expected} bytes were expected, {seen} were seen.");
}
