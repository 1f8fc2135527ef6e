using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using TwelveLabs.Reliability.Tests.Cancellation;
using TwelveLabs.Reliability.Tests.Faults;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests;

/// <summary>
/// Nothing is left in the process of a call that failed or was ended: no exception that nothing observes, which the platform tells of when
/// it collects a task; no array that was rented; no timer, task or registration that keeps its client alive.
/// </summary>
[Collection(RunsAlone.Name)]
public class LeftoverTests
{
    [Fact]
    public Task Nothing_is_left_of_a_fault() => DemandNothingLeftAsync(async clients =>
    {
        foreach (var fault in FaultTable.All)
        {
            foreach (var operation in OneOfEach(Kind))
            {
                await FaultRun.OfAsync(fault, operation, clients.Add);
            }
        }
    });

    [Fact]
    public Task Nothing_is_left_of_a_call_that_was_ended() => DemandNothingLeftAsync(async clients =>
    {
        foreach (var (name, _) in WaitingPlaces.All)
        {
            foreach (var operation in OneOfEach(operation => (Kind(operation), operation.Extension("wait") is not null, operation.Extension("paging") is not null)))
            {
                await CancellationRun.ByTokenAsync(name, operation, clients.Add);
                await CancellationRun.ByDisposalAsync(name, operation, clients.Add);
            }
        }
    });

    private static async Task DemandNothingLeftAsync(Func<ClientList, Task> run)
    {
        var unobserved = new ConcurrentQueue<Exception>();
        void Listen(object? sender, UnobservedTaskExceptionEventArgs args) => unobserved.Enqueue(args.Exception);
        var clients = new ClientList();
        TaskScheduler.UnobservedTaskException += Listen;
        try
        {
            using var pool = new PoolListener();
            await run(clients);
            Assert.True(pool.Count > 0, "No array was rented.");

            // What the platform has still to do of an ended call, such as the end of its connection, holds on to it for a moment.
            await UntilAsync(() => pool.Rented.Count == 0 && clients.Alive == 0).DefaultTimeout();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Listen;
        }

        Assert.Empty(unobserved);
    }

    private static async Task UntilAsync(Func<bool> isReached)
    {
        do
        {
            await Task.Yield();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        while (!isReached());
    }

    private static IEnumerable<ApiOperation> OneOfEach<T>(Func<ApiOperation, T> kind) => Operations.All.GroupBy(kind).Select(operations => operations.First());

    private static (bool, bool, bool, bool) Kind(ApiOperation operation) =>
        (operation.IsSafe, Operations.HasResult(operation), operation.FileMembers.Any(), operation.Stream is not null);

    private sealed class ClientList
    {
        private readonly List<WeakReference> _clients = [];

        public int Alive => _clients.Count(client => client.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Add(TwelveLabsClient client) => _clients.Add(new WeakReference(client));
    }
}
