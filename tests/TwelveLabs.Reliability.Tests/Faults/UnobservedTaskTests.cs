using System.Collections.Concurrent;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>No fault leaves a task behind whose exception nothing observes. The platform tells of those when it collects them.</summary>
[Collection(RunsAlone.Name)]
public class UnobservedTaskTests
{
    [Fact]
    public async Task No_fault_leaves_an_exception_that_nothing_observes()
    {
        var unobserved = new ConcurrentQueue<Exception>();
        void Listen(object? sender, UnobservedTaskExceptionEventArgs args) => unobserved.Enqueue(args.Exception);
        TaskScheduler.UnobservedTaskException += Listen;
        try
        {
            foreach (var fault in FaultTable.All)
            {
                foreach (var operation in OneOfEachKind())
                {
                    await FaultRun.OfAsync(fault, operation);
                }
            }

            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Listen;
        }

        Assert.Empty(unobserved);
    }

    private static IEnumerable<ApiOperation> OneOfEachKind() =>
        Operations.All.GroupBy(operation => (operation.IsSafe, Operations.HasResult(operation), operation.FileMembers.Any(), operation.Stream is not null)).Select(kind => kind.First());
}
