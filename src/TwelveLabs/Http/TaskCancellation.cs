namespace TwelveLabs.Http;

/// <summary>Waits for user code that may ignore its cancellation token.</summary>
internal static class TaskCancellation
{
    private static readonly TimeSpan GracePeriod = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits until the task completes or the token is canceled.</summary>
    /// <param name="task">The task.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <param name="discard">Called with a result that arrives after the cancellation.</param>
    public static ValueTask<T> WaitAsync<T>(ValueTask<T> task, CancellationToken cancellationToken, Action<T>? discard = null) =>
        task.IsCompleted || !cancellationToken.CanBeCanceled ? task : new(WaitAsync(task.AsTask(), discard, cancellationToken));

    /// <summary>Waits until the task completes. After a cancellation it has a short grace period, then it is abandoned.</summary>
    public static async Task<T> WaitWithGraceAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        try
        {
            return await task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!task.IsCompleted)
        {
            await Task.WhenAny(task, Task.Delay(GracePeriod, CancellationToken.None)).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Disposes what an abandoned task still uses, once it completes.</summary>
    public static async Task DisposeAfterAsync(Task task, IAsyncDisposable used)
    {
        await Task.WhenAny(task).ConfigureAwait(false);
        _ = task.Exception;
        await used.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Disposes the result of an abandoned task, once it completes.</summary>
    public static async Task DisposeResultAsync<T>(Task<T> task)
        where T : IAsyncDisposable
    {
        await Task.WhenAny(task).ConfigureAwait(false);
        if (task.Exception is null && !task.IsCanceled)
        {
            await (await task.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task<T> WaitAsync<T>(Task<T> task, Action<T>? discard, CancellationToken cancellationToken)
    {
        try
        {
            return await task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // A result may have arrived at the same time: it is discarded, too.
            _ = task.ContinueWith(
                done =>
                {
                    if (done.Status == TaskStatus.RanToCompletion)
                    {
                        discard?.Invoke(done.Result);
                    }

                    _ = done.Exception;
                },
                CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }
}
