using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>The memory for a body follows the client's limit, and neither what arrives, nor what is announced, nor what it decompresses to.</summary>
[Collection(RunsAlone.Name)]
public class LargeBodyTests
{
    // The server's part, which fills the buffers of a connection, and a tenth of what the body has.
    private const long MostOfAttempt = 20_000_000;

    [Fact]
    public async Task A_body_of_200_MB_takes_no_such_memory()
    {
        foreach (var fault in FaultTable.All.Where(fault => fault.IsLarge))
        {
            foreach (var operation in Operations.All.GroupBy(operation => (Operations.HasResult(operation), operation.Stream is not null)).Select(kind => kind.First()))
            {
                var before = GC.GetTotalAllocatedBytes();
                var outcomes = await FaultRun.OfAsync(fault, operation);
                Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostOfAttempt * outcomes.Sum(outcome => outcome.Attempts));
            }
        }
    }
}
