namespace TwelveLabs.Transport;

/// <summary>Waiting for code of users' own, which may not heed its token: the call ends all the same.</summary>
internal static class Heed
{
    /// <param name="task">What is waited for.</param>
    /// <param name="cancellationToken">What ends the waiting.</param>
    /// <param name="late">What to do with a result that comes when nobody waits any more.</param>
    public static ValueTask<T> TokenAsync<T>(ValueTask<T> task, CancellationToken cancellationToken, Action<T>? late = null) =>
        task.IsCompleted || !cancellationToken.CanBeCanceled ? task : new(WaitAsync(task.AsTask(), late, cancellationToken));

    private static async Task<T> WaitAsync<T>(Task<T> task, Action<T>? late, CancellationToken cancellationToken)
    {
        try
        {
            return await task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // A result may have come in the same moment: it is late, too.
            _ = task.ContinueWith(
                done =>
                {
                    if (done.IsCompletedSuccessfully())
                    {
                        late?.Invoke(done.Result);
                    }

                    _ = done.Exception;
                },
                CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }

    private static bool IsCompletedSuccessfully(this Task task) => task.Status == TaskStatus.RanToCompletion;
}
