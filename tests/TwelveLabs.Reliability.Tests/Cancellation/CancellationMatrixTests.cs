using System.Text.RegularExpressions;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Cancellation;

/// <summary>Every operation, ended from outside at every place where it waits: by the token of the caller, and by disposing the client.</summary>
public partial class CancellationMatrixTests
{
    public static TheoryData<string> Places => [.. WaitingPlaces.All.Select(place => place.Name)];

    [Fact]
    public void The_page_has_every_place_in_this_order() => Assert.Equal(
        WaitingPlaces.All.Select(place => place.Name),
        Row().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reliability.md"))).Select(row => row.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Places))]
    public Task The_token_of_the_caller_ends_a_call(string name) => EveryCallAsync(operation => CancellationRun.ByTokenAsync(name, operation));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Disposing_the_client_ends_a_call(string name) => EveryCallAsync(operation => CancellationRun.ByDisposalAsync(name, operation));

    private static async Task EveryCallAsync(Func<ApiOperation, Task<int>> end)
    {
        var waited = 0;
        foreach (var operation in Operations.All)
        {
            waited += await end(operation);
        }

        Assert.True(waited > 0, "No call waits there.");
    }

    [GeneratedRegex(@"^- (in the .+|for the .+|within the .+|between .+)[;.]\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
