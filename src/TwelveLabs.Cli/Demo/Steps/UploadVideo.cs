using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Uploads the video, and its transcript if there is one.</summary>
internal sealed class UploadVideo : IDemoStep
{
    public string Heading(DemoState demo) => demo.Media.Transcript is { } transcript
        ? $"Upload {demo.VideoName} and its transcript {Path.GetFileName(transcript)}"
        : $"Upload {demo.VideoName}";

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        var task = await ProgressView.RunAsync(demo.Screen, "sending", view =>
        {
            var transcript = demo.Media.Transcript is { } path ? FileUpload.FromPath(path) : null;
            var request = new CreateTaskRequest
            {
                IndexId = demo.IndexId!,
                VideoFile = FileUpload.FromPath(demo.Media.Video, new ProgressReport(view)),
                TranscriptionFile = transcript,
                ProvideTranscription = transcript is null ? null : true,
            };
            return demo.Client.Tasks.CreateAsync(request, cancellationToken: cancellationToken);
        });
        demo.TaskId = task.Id;
    }

    // Not System.Progress, which reports on other threads and therefore out of order.
    private sealed class ProgressReport(IProgressView view) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => view.Show($"sending {Size(value.TotalBytes ?? value.BytesSent)}", value.Fraction);

        private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
    }
}
