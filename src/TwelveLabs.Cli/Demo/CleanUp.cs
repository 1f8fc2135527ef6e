using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo;

/// <summary>Deletes what the demo made, however it ended.</summary>
internal static class CleanUp
{
    private static readonly TimeSpan TaskCancellation = TimeSpan.FromSeconds(30);

    /// <summary>Deletes the index, and with it its video.</summary>
    /// <returns>Whether nothing is left behind.</returns>
    public static async Task<bool> RunAsync(DemoState demo, string indexId)
    {
        // A limit of its own: the user's Ctrl+C may be the very reason to clean up.
        using var limit = new CancellationTokenSource(TaskCancellation);
        try
        {
            await demo.Client.Indexes.DeleteAsync(indexId, cancellationToken: limit.Token);
        }
        catch (NotFoundException)
        {
            // Somebody else was faster.
        }
        catch (Exception exception) when (exception is TwelveLabsException or OperationCanceledException)
        {
            demo.Screen.Error($"Clean-up failed, so the index '{demo.IndexName}' with the id {indexId} and its video are left behind: "
                + (exception is OperationCanceledException ? $"no response within {TaskCancellation.TotalSeconds} s." : exception.Message));
            return false;
        }

        demo.Screen.Detail($"Deleted the index {demo.IndexName} and the video in it.");
        return true;
    }
}
