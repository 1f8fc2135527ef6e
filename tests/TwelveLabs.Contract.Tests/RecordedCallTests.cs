using TwelveLabs.Contract.Differences;
using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract;

[Collection(RunsAlone.Name)]
public sealed class RecordedCallTests : IDisposable
{
    // A case without a key must not find one on the machine that runs it.
    private readonly EnvironmentScope _environment = new("TWELVE_LABS_API_KEY", "TWELVELABS_API_KEY");

    public static TheoryData<string> Cases => [.. CaseFiles.Ids];

    public static TheoryData<string> Streams => [.. CaseFiles.Ids.Where(id => ((string)CaseFiles.Find(id)["call"]!).EndsWith("Stream", StringComparison.Ordinal))];

    [Theory(DisplayName = "case")]
    [MemberData(nameof(Cases))]
    public async Task A_recorded_call_sends_and_gives_the_same(string id)
    {
        var found = await Replayer.RunAsync(CaseFiles.Find(id));
        Assert.True(found.Length == 0, found);
    }

    [Theory(DisplayName = "stream")]
    [MemberData(nameof(Streams))]
    public async Task A_recorded_stream_gives_the_same_event_by_event(string id)
    {
        var found = await Replayer.RunAsync(CaseFiles.Find(id), byEvents: true);
        Assert.True(found.Length == 0, found);
    }

    public void Dispose() => _environment.Dispose();

    [Fact]
    public void Every_listed_difference_occurs_in_a_case()
    {
        var occurring = CaseFiles.Ids.SelectMany(id => Difference.Adapt(CaseFiles.Find(id)).Applied).ToHashSet();
        Assert.Empty(DifferenceList.All.Where(difference => !occurring.Contains(difference)).Select(difference => difference.Name));
    }
}
