using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Cancellation;

/// <summary>Ends the calls of an operation where they wait.</summary>
internal static class CancellationRun
{
    /// <summary>Ends them by the token of the caller, and returns how many waited there.</summary>
    public static Task<int> ByTokenAsync(string place, ApiOperation operation, Action<TwelveLabsClient>? created = null) => EachAsync(place, operation, created, async (waiting, caller, _, outcome) =>
    {
        await waiting.EndAsync(caller.CancelAsync);
        var ended = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => outcome).DefaultTimeout();
        Assert.Equal(caller.Token, ended.CancellationToken);
    });

    /// <summary>Ends them by disposing the client, and returns how many waited there.</summary>
    public static Task<int> ByDisposalAsync(string place, ApiOperation operation, Action<TwelveLabsClient>? created = null) => EachAsync(place, operation, created, async (waiting, _, client, outcome) =>
    {
        await waiting.EndAsync(() =>
        {
            client.Dispose();
            return Task.CompletedTask;
        });
        var ended = Assert.IsType<ObjectDisposedException>(await outcome.DefaultTimeout());
        Assert.Equal(typeof(TwelveLabsClient).FullName, ended.ObjectName);
    });

    private static async Task<int> EachAsync(
        string name, ApiOperation operation, Action<TwelveLabsClient>? created, Func<WaitingPlace, CancellationTokenSource, TwelveLabsClient, Task<Exception?>, Task> end)
    {
        var waited = 0;
        for (var i = 0; ; i++)
        {
            using var caller = new CancellationTokenSource();
            await using var place = WaitingPlaces.Make(name, operation);
            using var client = place.Client();
            created?.Invoke(client);
            if (place.Calls(client).ElementAtOrDefault(i) is not { } call)
            {
                return waited;
            }

            var outcome = call.RunAsync(caller.Token);
            if (await Task.WhenAny(place.Reached, outcome).DefaultTimeout() == outcome)
            {
                // This call has no such place.
                Assert.Null(await outcome);
                continue;
            }

            waited++;
            await end(place, caller, client, outcome);
            await place.DemandNothingLeftAsync();
        }
    }
}
