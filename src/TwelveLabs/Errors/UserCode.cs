namespace TwelveLabs.Errors;

/// <summary>
/// Runs code that users gave. A callback's exception ends the call as a <see cref="CallbackException"/>; what merely cleans up or
/// observes never changes the outcome of a call.
/// </summary>
internal static class UserCode
{
    /// <param name="callback">The callback, or null.</param>
    /// <param name="value">What it is told.</param>
    /// <param name="name">Its name in the public API.</param>
    /// <param name="caller">The caller's token: a callback that ends by it cancels the call.</param>
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
            // The outcome of the call stands.
        }
    }

    /// <summary>Cancels a source. Callbacks that others registered on its token may throw, on whatever thread this runs.</summary>
    public static void CancelQuietly(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (Exception e) when (e is AggregateException or ObjectDisposedException)
        {
            // All callbacks ran, or the call ended meanwhile.
        }
    }
}
