namespace TwelveLabs.Uploads;

/// <summary>Waiting for other people's code that may not heed a cancellation.</summary>
internal static class Patience
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits for the task until it ends; after a cancellation it has a short grace to end by itself, then it is left behind.</summary>
    public static async Task<T> WaitAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        try
        {
            return await task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!task.IsCompleted)
        {
            await Task.WhenAny(task, Task.Delay(Grace, CancellationToken.None)).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Disposes what a task that was left behind still uses, once it has ended.</summary>
    public static async Task DisposeAfterAsync(Task task, IAsyncDisposable used)
    {
        await Task.WhenAny(task).ConfigureAwait(false);
        _ = task.Exception;
        await used.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Disposes what a task that was left behind may still bring.</summary>
    public static async Task DisposeResultAsync<T>(Task<T> task)
        where T : IAsyncDisposable
    {
        await Task.WhenAny(task).ConfigureAwait(false);
        if (task.Exception is null && !task.IsCanceled)
            await (await task.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
    }
}
