using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo;

/// <summary>Deletes what the demo created, whether it succeeded or failed.</summary>
internal static class CleanUp
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Deletes the index and its videos.</summary>
    /// <returns>Whether nothing is left behind.</returns>
    public static async Task<bool> RunAsync(DemoState demo, string indexId)
    {
        // A separate timeout: the user's Ctrl+C can be the reason for the cleanup.
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await demo.Client.Indexes.DeleteAsync(indexId, cancellationToken: limit.Token);
        }
        catch (NotFoundException)
        {
            // The index was already deleted by someone else.
        }
        catch (Exception exception) when (exception is TwelveLabsException or OperationCanceledException)
        {
            demo.Screen.Error($"Clean-up failed, so the index '{demo.IndexName}' with the id {indexId} and its videos are left behind: "
                + (exception is OperationCanceledException ? $"no response within {Limit.TotalSeconds} s." : exception.Message));
            return false;
        }

        demo.Screen.Detail($"Deleted the index {demo.IndexName} and the videos in it.");
        return true;
    }
}
