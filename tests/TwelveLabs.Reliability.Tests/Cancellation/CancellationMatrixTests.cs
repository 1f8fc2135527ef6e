using System.Text.RegularExpressions;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Cancellation;

/// <summary>Every operation, ended from outside at every place where it waits: by the token of the caller, and by disposing the client.</summary>
public partial class CancellationMatrixTests
{
    public static TheoryData<string> Places => [.. WaitingPlace.All.Select(place => place.Name)];

    [Fact]
    public void The_page_has_every_place_in_this_order() => Assert.Equal(
        WaitingPlace.All.Select(place => place.Name),
        Row().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reliability.md"))).Select(row => row.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Places))]
    public Task The_token_of_the_caller_ends_a_call(string name) => EveryCallAsync(name, async (waiting, caller, _, outcome) =>
    {
        await waiting;
        await caller.CancelAsync();
        var ended = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => outcome).DefaultTimeout();
        Assert.Equal(caller.Token, ended.CancellationToken);
    });

    [Theory]
    [MemberData(nameof(Places))]
    public Task Disposing_the_client_ends_a_call(string name) => EveryCallAsync(name, async (waiting, _, client, outcome) =>
    {
        await waiting;
        client.Dispose();
        var ended = Assert.IsType<ObjectDisposedException>(await outcome.DefaultTimeout());
        Assert.Equal(typeof(TwelveLabsClient).FullName, ended.ObjectName);
    });

    private static async Task EveryCallAsync(string name, Func<Task, CancellationTokenSource, TwelveLabsClient, Task<Exception?>, Task> end)
    {
        var tried = 0;
        foreach (var operation in Operations.All)
        {
            for (var i = 0; ; i++)
            {
                using var caller = new CancellationTokenSource();
                await using var place = WaitingPlace.Make(name, operation);
                using var client = place.Client();
                if (Operations.Calls(client, operation).ElementAtOrDefault(i) is not { } call)
                {
                    break;
                }

                var outcome = call.RunAsync(caller.Token);
                if (await Task.WhenAny(place.Reached, outcome).DefaultTimeout() == outcome)
                {
                    // This operation has no such place.
                    Assert.Null(await outcome);
                    continue;
                }

                tried++;
                await end(place.Reached, caller, client, outcome);
                await place.DemandNothingLeftAsync();
            }
        }

        Assert.True(tried > 0, "No call waits there.");
    }

    [GeneratedRegex(@"^- (in the .+|for the .+|within the .+|between .+)[;.]\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
