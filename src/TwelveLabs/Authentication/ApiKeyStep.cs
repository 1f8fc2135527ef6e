namespace TwelveLabs.Authentication;

/// <summary>The second step of a call: gets the API key of an attempt.</summary>
internal static class ApiKeyStep
{
    public static Task RunAsync(CallContext context, CancellationToken cancellationToken)
    {
        if ((context.Key ?? context.TakeFreshKey()) is { } known)
        {
            return RateLimiterStep.RunAsync(context, known, cancellationToken);
        }

        var key = context.Transport.Keys.GetAsync(cancellationToken);
        return key.IsCompletedSuccessfully ? RateLimiterStep.RunAsync(context, key.Result, cancellationToken) : RunAsync(context, key, cancellationToken);
    }

    /// <summary>Requests a new key from the provider after the service rejected the last one.</summary>
    /// <returns>True if the provider returned a different key.</returns>
    public static async ValueTask<bool> RefreshAsync(CallContext context, CancellationToken cancellationToken)
    {
        var rejected = context.LastKey!;
        var fresh = await context.Transport.Keys.RefreshAsync(rejected, cancellationToken).ConfigureAwait(false);
        if (fresh.Value == rejected.Value)
        {
            return false;
        }

        Log.KeyRefreshed(context.Transport.Logger, context.Call.Operation.Id);
        context.FreshKey = fresh;
        return true;
    }

    private static async Task RunAsync(CallContext context, ValueTask<ApiKey> key, CancellationToken cancellationToken) =>
        await RateLimiterStep.RunAsync(context, await key.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
}
