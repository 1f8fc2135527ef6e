namespace TwelveLabs.Http;

/// <summary>
/// The token that a method was given and the one that its enumeration was given, as one. The caller knows the two, and
/// not the one that joins them: what he catches must bear one of his.
/// </summary>
internal sealed class LinkedCancellation(CancellationToken first, CancellationToken second) : IDisposable
{
    private readonly CancellationTokenSource _both = CancellationTokenSource.CreateLinkedTokenSource(first, second);

    public CancellationToken Token => _both.Token;

    /// <summary>Whether it was one of the two that was cancelled.</summary>
    public bool IsCancelledByCaller => Cancelled is not null;

    public void Cancel() => _both.Cancel();

    public OperationCanceledException Explain(OperationCanceledException e) => e.CancellationToken == Token && Cancelled is { } own
        ? new OperationCanceledException(e.Message, e, own)
        : e;

    /// <summary>What the task gives; its cancellation as one by the caller's own token.</summary>
    public async Task<T> OfCallerAsync<T>(Task<T> task)
    {
        try
        {
            return await task.ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
        {
            throw Explain(e);
        }
    }

    public void ThrowIfCancelled() => Cancelled?.ThrowIfCancellationRequested();

    public void Dispose() => _both.Dispose();

    private CancellationToken? Cancelled => first.IsCancellationRequested ? first : second.IsCancellationRequested ? second : null;
}
