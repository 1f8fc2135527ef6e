using System.Runtime.CompilerServices;

namespace TwelveLabs.Cli.Export.Videos;

/// <summary>What came of the work on one item: its result, or why it failed.</summary>
internal sealed record WorkResult<TItem, TResult>(TItem Item, TResult? Value, Exception? Failure);

/// <summary>Works on several items at a time and returns the results in the order of the items.</summary>
internal static class OrderedWork
{
    public static async IAsyncEnumerable<WorkResult<TItem, TResult>> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        int concurrency,
        Func<TItem, CancellationToken, Task<TResult>> work,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new Queue<(TItem Item, Task<TResult> Task)>();
        try
        {
            await foreach (var item in items.WithCancellation(cancellationToken))
            {
                running.Enqueue((item, work(item, stop.Token)));
                if (running.Count == concurrency)
                {
                    yield return await NextAsync(running);
                }
            }

            while (running.Count > 0)
            {
                yield return await NextAsync(running);
            }
        }
        finally
        {
            // No work continues after the end, and no failure of what is canceled here is left unobserved.
            await stop.CancelAsync();
            await Task.WhenAll(running.Select(entry => (Task)entry.Task)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<WorkResult<TItem, TResult>> NextAsync<TItem, TResult>(Queue<(TItem Item, Task<TResult> Task)> running)
    {
        var (item, task) = running.Dequeue();
        try
        {
            return new WorkResult<TItem, TResult>(item, await task, null);
        }
        catch (Exception exception) when (IsOfOneItem(exception))
        {
            return new WorkResult<TItem, TResult>(item, default, exception);
        }
    }

    // A rejected key fails everything that follows, too.
    private static bool IsOfOneItem(Exception exception) =>
        exception is (TwelveLabsException and not (AuthenticationException or ApiKeyException)) or IOException or UnauthorizedAccessException;
}
