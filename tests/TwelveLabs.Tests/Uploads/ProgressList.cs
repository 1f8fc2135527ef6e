namespace TwelveLabs.Tests.Uploads;

/// <summary>Keeps each report at once, on the thread that makes it.</summary>
internal sealed class ProgressList : IProgress<UploadProgress>
{
    public List<UploadProgress> Reports { get; } = [];

    public void Report(UploadProgress value) => Reports.Add(value);
}
