using TwelveLabs.Transport;

namespace TwelveLabs.Keys;

/// <summary>Asks the provider, and sees to it that what it gives can be a key and that what it throws is understood.</summary>
internal sealed class KeySource(ApiKeyProvider provider)
{
    private volatile ApiKey? _last;

    public async ValueTask<ApiKey> GetAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Known(await Heed.TokenAsync(provider.GetAsync(cancellationToken), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (IsForeign(e, cancellationToken))
        {
            throw new ApiKeyException($"The provider of the API key failed: {e.Message}", e);
        }
    }

    public async ValueTask<ApiKey> RefreshAsync(ApiKey rejected, CancellationToken cancellationToken)
    {
        try
        {
            return Known(await Heed.TokenAsync(provider.RefreshAsync(rejected.Value, cancellationToken), cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (IsForeign(e, cancellationToken))
        {
            // The provider was told the key, and may speak of it.
            var text = e.ToString();
            throw new ApiKeyException(
                $"The service says that the API key is not valid, and its provider failed to give a fresh one: {rejected.Hide(e.Message)}",
                rejected.Hide(text) == text ? e : null);
        }
    }

    private static bool IsForeign(Exception e, CancellationToken cancellationToken) =>
        e is not TwelveLabsException && !(e is OperationCanceledException && cancellationToken.IsCancellationRequested);

    private ApiKey Known(string? value)
    {
        if (_last is { } last && last.Value == value)
        {
            return last;
        }

        return _last = ApiKey.Provided(value, _last);
    }
}
