namespace TwelveLabs.Errors;

/// <summary>
/// Runs user code. An exception of a callback ends the call as a <see cref="CallbackException"/>. Code that only cleans up or
/// observes never changes the outcome of a call.
/// </summary>
internal static class UserCode
{
    /// <param name="callback">The callback, or null.</param>
    /// <param name="value">The argument of the callback.</param>
    /// <param name="name">Its name in the public API.</param>
    /// <param name="caller">The caller's token: if it is canceled, an OperationCanceledException of the callback cancels the call.</param>
    public static void Call<T>(Action<T>? callback, T value, string name, CancellationToken caller = default)
    {
        try
        {
            callback?.Invoke(value);
        }
        catch (OperationCanceledException e) when (caller.IsCancellationRequested)
        {
            throw new OperationCanceledException(ForeignText.MessageOf(e), e, caller);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw Threw(name, e);
        }
    }

    public static CallbackException Threw(string name, Exception thrown) =>
        new($"{name} threw {thrown.GetType().Name}: {ForeignText.MessageOf(thrown)}", thrown);

    public static void DisposeQuietly(IDisposable? disposable)
    {
        try
        {
            disposable?.Dispose();
        }
        catch (Exception e) when (!e.IsFatal())
        {
            // A failed disposal does not change the outcome of the call.
        }
    }

    /// <summary>Cancels a source. Callbacks that other code registered on its token may throw, on any thread that runs this.</summary>
    public static void CancelQuietly(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (Exception e) when (e is AggregateException or ObjectDisposedException)
        {
            // All callbacks have run, or the call has ended in the meantime.
        }
    }
}
