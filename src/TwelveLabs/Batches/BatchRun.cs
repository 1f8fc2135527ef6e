using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace TwelveLabs.Batches;

/// <summary>Runs one batch: reads the requests, and tracks the calls in flight and the completed ones.</summary>
internal sealed class BatchRun<TRequest, TResult>(
    IAsyncEnumerator<TRequest> source, int most, Func<TRequest, CancellationToken, Task<TResult>> call, BatchStop stop, LinkedCancellation cancellation, CancellationToken disposal)
{
    private readonly List<Task<BatchResult<TRequest, TResult>>> _running = [];
    private Task<bool>? _reading;
    private Task<bool>? _stuck;
    private ExceptionDispatchInfo? _failure;
    private bool _exhausted;
    private int _count;

    /// <summary>Returns the next result; null after the last one.</summary>
    public async Task<BatchResult<TRequest, TResult>?> NextAsync()
    {
        while (true)
        {
            Read();
            if (_reading is { IsCompleted: true } read)
            {
                await StartAsync(read).ConfigureAwait(false);
            }
            else if (_running.Find(static task => task.IsCompleted) is { } ended)
            {
                // The next call starts before the caller processes this result, so that calls keep running meanwhile.
                _running.Remove(ended);
                Read();
                if (_reading is { IsCompleted: true } next)
                {
                    await StartAsync(next).ConfigureAwait(false);
                }

                return await ended.ConfigureAwait(false);
            }
            else if (_reading is null && _running.Count == 0)
            {
                cancellation.ThrowIfCancelled();
                if (disposal.IsCancellationRequested)
                {
                    throw CallFailure.ClientDisposed("The batch");
                }

                _failure?.Throw();
                return null;
            }
            else if (_running.Count > 0)
            {
                IEnumerable<Task> awaited = _reading is null ? _running : [.. _running, _reading];
                await Task.WhenAny(awaited).ConfigureAwait(false);
            }
            else if (await IsStuckAsync(_reading!).ConfigureAwait(false))
            {
                (_stuck, _reading, _exhausted) = (_reading, null, true);
            }
        }
    }

    /// <summary>Cancels the calls in flight and waits for them, so that nothing runs on after the caller has left.</summary>
    public async Task StopAsync()
    {
        if (_running.Count > 0 || _reading is not null)
        {
            cancellation.Cancel();
            await Task.WhenAll(_running).ConfigureAwait(false);
            if (_reading is not null && await IsStuckAsync(_reading).ConfigureAwait(false))
            {
                _stuck = _reading;
            }
        }

        // A source must not be disposed during a read. The outcome of that read no longer matters.
        if (_stuck is not null)
        {
            _ = TaskCancellation.DisposeAfterAsync(_stuck, source);
            return;
        }

        _ = _reading?.Exception;
        await source.DisposeAsync().ConfigureAwait(false);
    }

    // A source of the caller that ignores its token must not keep the batch from ending.
    private async Task<bool> IsStuckAsync(Task<bool> read)
    {
        var waiting = TaskCancellation.WaitWithGraceAsync(read, cancellation.Token);
        await Task.WhenAny(waiting).ConfigureAwait(false);
        _ = waiting.Exception;
        return !read.IsCompleted;
    }

    // At most one request is read ahead, and only if its call can start.
    private void Read()
    {
        if (_reading is null && !_exhausted && _running.Count < most)
        {
            _exhausted = cancellation.Token.IsCancellationRequested;
            _reading = _exhausted ? null : MoveAsync();
        }
    }

    private async Task<bool> MoveAsync() => await source.MoveNextAsync().ConfigureAwait(false);

    [SuppressMessage("Design", "CA1031", Justification = "An exception of the caller's sequence is rethrown after the results of the started calls.")]
    private async Task StartAsync(Task<bool> read)
    {
        _reading = null;
        try
        {
            if (await read.ConfigureAwait(false))
            {
                _running.Add(CallAsync(_count, source.Current));
                _count++;
                return;
            }
        }
        catch (Exception e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }

        _exhausted = true;
    }

    [SuppressMessage("Design", "CA1031", Justification = "The exception is the request's result.")]
    private async Task<BatchResult<TRequest, TResult>> CallAsync(int index, TRequest request)
    {
        if (stop.Unsent() is { } unsent)
        {
            return new(index, request, default, unsent);
        }

        try
        {
            return new(index, request, await call(request, cancellation.Token).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException e)
        {
            var isDisposal = disposal.IsCancellationRequested && !cancellation.IsCancelledByCaller;
            return new(index, request, default, isDisposal ? CallFailure.ClientDisposed("The call") : cancellation.Explain(e));
        }
        catch (Exception e)
        {
            stop.Note(e);
            return new(index, request, default, e);
        }
    }
}
