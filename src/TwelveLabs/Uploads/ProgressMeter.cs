namespace TwelveLabs.Uploads;

/// <summary>Reports the progress of one file's upload to a handler, no more often than is useful.</summary>
internal sealed class ProgressMeter(IProgress<UploadProgress>? progress, long? total, TimeProvider timeProvider)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly long _start = timeProvider.GetTimestamp();
    private TimeSpan _last;

    public void Start() => Report(new(0, total, TimeSpan.Zero));

    public void Advance(long sent)
    {
        // Finish reports the last byte: it knows that the source has really ended.
        if (progress is null || sent == total)
        {
            return;
        }

        var elapsed = timeProvider.GetElapsedTime(_start);
        if (elapsed - _last < Interval)
        {
            return;
        }

        _last = elapsed;
        Report(new(sent, total, elapsed));
    }

    public void Finish(long sent) => Report(new(sent, sent, timeProvider.GetElapsedTime(_start)));

    private void Report(UploadProgress value)
    {
        if (progress is not null)
        {
            UserCode.Call(progress.Report, value, "The progress handler of the upload");
        }
    }
}
