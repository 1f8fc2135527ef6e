namespace TwelveLabs.Http;

/// <summary>
/// Links the token of a method and the token of its enumeration. The caller knows these two, and not the linked one:
/// an exception that the caller catches must carry one of them.
/// </summary>
internal sealed class LinkedCancellation(CancellationToken first, CancellationToken second) : IDisposable
{
    private readonly CancellationTokenSource _both = CancellationTokenSource.CreateLinkedTokenSource(first, second);

    public CancellationToken Token => _both.Token;

    /// <summary>Gets a value indicating whether one of the two tokens was canceled.</summary>
    public bool IsCancelledByCaller => Cancelled is not null;

    public void Cancel() => _both.Cancel();

    public OperationCanceledException Explain(OperationCanceledException e) => e.CancellationToken == Token && Cancelled is { } own
        ? new OperationCanceledException(e.Message, e, own)
        : e;

    /// <summary>Returns the result of the task; reports its cancellation with the caller's own token.</summary>
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
