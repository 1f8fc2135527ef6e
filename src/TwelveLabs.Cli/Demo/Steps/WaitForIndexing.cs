using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Polls until the video is indexed, and shows the status that the service reports.</summary>
internal sealed class WaitForIndexing : IDemoStep
{
    public string Heading(DemoState demo) => "Wait until it is indexed";

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        var wait = demo.IsLocal
            ? new WaitOptions { PollInterval = TimeSpan.FromMilliseconds(150), MaxPollInterval = TimeSpan.FromMilliseconds(150) }
            : new WaitOptions { PollInterval = TimeSpan.FromSeconds(2), MaxPollInterval = TimeSpan.FromSeconds(5) };
        var done = await ProgressView.RunAsync(demo.Screen, "waiting", view => demo.Client.Tasks.WaitForCompletionAsync(
            demo.TaskId, task => Show(view, task), wait, cancellationToken: cancellationToken));
        demo.VideoId = done.VideoId;
        demo.Screen.Detail($"video id {demo.VideoId}");
    }

    private static void Show(IProgressView view, IndexingTask task)
    {
        var done = task.Status == IndexingStatus.Ready ? 1 : task.Progress?.Percentage / 100;
        view.Show(task.Status.Value, done is { } share ? Math.Clamp(share, 0, 1) : null);
    }
}
