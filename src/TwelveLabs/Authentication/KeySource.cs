namespace TwelveLabs.Authentication;

/// <summary>Calls the provider, validates the key that it returns and wraps the exception that it throws.</summary>
internal sealed class KeySource(ApiKeyProvider provider)
{
    private volatile ApiKey? _last;

    /// <summary>Gets the redactor of the last keys of the provider.</summary>
    public SecretRedactor Redactor => _last?.Redactor ?? SecretRedactor.None;

    public async ValueTask<ApiKey> GetAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Known(await TaskCancellation.WaitAsync(provider.GetAsync(cancellationToken), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (IsForeign(e, cancellationToken))
        {
            throw Failed("The provider of the API key failed", e);
        }
    }

    public async ValueTask<ApiKey> RefreshAsync(ApiKey rejected, CancellationToken cancellationToken)
    {
        try
        {
            return Known(await TaskCancellation.WaitAsync(provider.RefreshAsync(rejected.Value, cancellationToken), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (IsForeign(e, cancellationToken))
        {
            throw Failed("The service says that the API key is not valid, and its provider failed to give a fresh one", e);
        }
    }

    private static bool IsForeign(Exception e, CancellationToken cancellationToken) =>
        e is not ApiKeyException && !e.IsFatal() && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested);

    // The provider knows the key, and its exception may quote it.
    private ApiKeyException Failed(string what, Exception cause) =>
        new(Redactor.Redact($"{what}: {ForeignText.MessageOf(cause)}"), Redactor.Clean(cause));

    private ApiKey Known(string? value)
    {
        if (_last is { } last && last.Value == value)
        {
            return last;
        }

        return _last = ApiKey.Provided(value, _last);
    }
}
