using System.Runtime.ExceptionServices;

namespace TwelveLabs.Embeddings;

/// <summary>Makes one call for each input, so many at once and no more.</summary>
internal static class BoundedCalls
{
    /// <summary>Gives the results in the order of the inputs. The first failure ends the other calls and is thrown as it is.</summary>
    public static async Task<T[]> RunAsync<T>(
        List<EmbeddingInput> inputs, int limit, Func<EmbeddingInput, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        var results = new T[inputs.Count];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ExceptionDispatchInfo? first = null;
        var last = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(limit, inputs.Count)).Select(_ => WorkAsync())).ConfigureAwait(false);

        if (first?.SourceException is OperationCanceledException cancelled && cancellationToken.IsCancellationRequested)
        {
            // The calls know only the token that ends them all; the caller looks for his own.
            throw new OperationCanceledException(cancelled.Message, cancelled, cancellationToken);
        }

        first?.Throw();
        return results;

        async Task WorkAsync()
        {
            for (var index = Interlocked.Increment(ref last); index < inputs.Count; index = Interlocked.Increment(ref last))
            {
                try
                {
                    stop.Token.ThrowIfCancellationRequested();
                    results[index] = await call(inputs[index], stop.Token).ConfigureAwait(false);
                }
                catch (Exception e)
                {
                    if (Interlocked.CompareExchange(ref first, ExceptionDispatchInfo.Capture(e), null) is null)
                    {
                        e.Data[TwelveLabsEmbeddingGenerator.FailedInput] = index;
                        stop.Cancel();
                    }

                    return;
                }
            }
        }
    }
}
