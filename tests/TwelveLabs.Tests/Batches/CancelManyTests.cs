namespace TwelveLabs.Tests.Batches;

/// <summary>However a run through many requests is ended early, nothing goes on behind the caller's back.</summary>
[Collection(RunsAlone.Name)]
public class CancelManyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_waits_for_the_calls_in_flight_tells_them_and_bears_the_callers_token(bool byEnumerator)
    {
        var desk = new Desk { Heeds = false };
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var many = desk.CreateManyAsync(desk.RequestsAsync(9), 3, cancellationToken: byEnumerator ? default : token);
        var results = new List<BatchResult<CreateTaskRequest, CreateTaskResponse>>();
        var reading = Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in many.WithCancellation(byEnumerator ? token : default))
            {
                results.Add(result);
            }
        });
        await desk.StartedAsync("2");
        await source.CancelAsync();
        Assert.Equal(["0", "1", "2"], desk.Cancelled.Order());

        desk.End("0");
        desk.Fail("1", new IOException());
        Assert.False(reading.IsCompleted);
        desk.Fail("2", new OperationCanceledException());

        Assert.Equal(token, (await reading).CancellationToken);
        Assert.Equal([true, false, false], results.OrderBy(result => result.Index).Select(result => result.IsSuccess));
        Assert.Equal(3, desk.Read);
        Assert.True(desk.SourceIsClosed);
    }

    [Fact]
    public async Task A_call_that_was_cancelled_bears_the_callers_token_too()
    {
        var desk = new Desk();
        using var source = new CancellationTokenSource();
        await using var results = desk.CreateManyAsync(desk.RequestsAsync(1), cancellationToken: source.Token).GetAsyncEnumerator();
        var next = results.MoveNextAsync().AsTask();
        await desk.StartedAsync("0");
        await source.CancelAsync();
        Assert.True(await next);
        Assert.Equal(source.Token, Assert.IsType<OperationCanceledException>(results.Current.Exception, exactMatch: false).CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => results.MoveNextAsync().AsTask());
    }

    [Fact]
    public async Task Nothing_is_read_or_sent_after_a_cancellation()
    {
        var desk = new Desk();
        var cancelled = new CancellationToken(true);
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CreateManyTests.ListAsync(desk.CreateManyAsync(desk.RequestsAsync(9), cancellationToken: cancelled)));
        Assert.Equal((cancelled, 0), (failure.CancellationToken, desk.Read));
    }

    [Fact]
    public async Task An_input_that_lets_wait_is_cancelled_too()
    {
        var desk = new Desk();
        using var source = new CancellationTokenSource();
        var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var many = desk.CreateManyAsync(desk.RequestsAsync(0, cancel =>
        {
            waiting.SetResult();
            return Task.Delay(Timeout.Infinite, cancel);
        }), cancellationToken: source.Token);
        var reading = Assert.ThrowsAnyAsync<OperationCanceledException>(() => CreateManyTests.ListAsync(many));
        await waiting.Task;
        await source.CancelAsync();
        Assert.Equal(source.Token, (await reading).CancellationToken);
        await desk.SourceClosed;
    }

    [Fact]
    public async Task An_input_that_does_not_heed_its_token_is_left_behind()
    {
        var desk = new Desk();
        using var source = new CancellationTokenSource();
        var (waiting, never) = (new TaskCompletionSource(), new TaskCompletionSource());
        var many = desk.CreateManyAsync(Deaf(desk, waiting, never), cancellationToken: source.Token);
        var reading = Assert.ThrowsAnyAsync<OperationCanceledException>(() => CreateManyTests.ListAsync(many));
        await waiting.Task;

        await source.CancelAsync();

        Assert.Equal(source.Token, (await reading.DefaultTimeout()).CancellationToken);
        Assert.False(desk.SourceIsClosed);
        never.SetResult();
        await desk.SourceClosed;
    }

    [Fact]
    public async Task A_client_that_is_disposed_does_not_wait_for_its_input()
    {
        await using var server = new ScriptedServer(ScriptedResponse.NoContent);
        using var client = Connect.To(server);
        var desk = new Desk();
        var (waiting, never) = (new TaskCompletionSource(), new TaskCompletionSource());
        var reading = Assert.ThrowsAsync<ObjectDisposedException>(() => CreateManyTests.ListAsync(client.Tasks.CreateManyAsync(Deaf(desk, waiting, never))));
        await waiting.Task;

        client.Dispose();

        await reading.DefaultTimeout();
        never.SetResult();
        await desk.SourceClosed;
    }

    [Fact]
    public async Task Leaving_the_loop_does_not_wait_for_its_input()
    {
        var desk = new Desk();
        var (waiting, never) = (new TaskCompletionSource(), new TaskCompletionSource());
        var results = desk.CreateManyAsync(Deaf(desk, waiting, never, count: 1)).GetAsyncEnumerator();
        var next = results.MoveNextAsync().AsTask();
        await waiting.Task;
        desk.End("0");
        Assert.True(await next.DefaultTimeout());

        await results.DisposeAsync().AsTask().DefaultTimeout();

        Assert.False(desk.SourceIsClosed);
        never.SetResult();
        await desk.SourceClosed;
    }

    [Fact]
    public async Task Leaving_the_loop_cancels_the_calls_in_flight_and_waits_for_them()
    {
        var desk = new Desk { Heeds = false };
        var results = desk.CreateManyAsync(desk.RequestsAsync(9), 3).GetAsyncEnumerator();
        var next = results.MoveNextAsync().AsTask();
        desk.End("1");
        Assert.True(await next);
        Assert.Equal(["0", "1", "2", "3"], desk.Started);

        var leaving = results.DisposeAsync().AsTask();
        Assert.Equal(["0", "2", "3"], desk.Cancelled.Order());
        desk.Fail("0", new IOException());
        desk.End("2");
        Assert.False(leaving.IsCompleted);
        desk.Fail("3", new OperationCanceledException());
        await leaving;
        Assert.Equal(4, desk.Read);
        Assert.True(desk.SourceIsClosed);
    }

    [Fact]
    public async Task Leaving_the_loop_leaves_no_exception_behind()
    {
        var unseen = new List<Exception>();
        void Keep(object? sender, UnobservedTaskExceptionEventArgs e) => unseen.AddRange(e.Exception.InnerExceptions.OfType<LeftBehindException>());
        TaskScheduler.UnobservedTaskException += Keep;
        try
        {
            await LeaveAsync();
            for (var i = 0; i < 3; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            Assert.Empty(unseen);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Keep;
        }
    }

    // Of this test alone: exceptions of other tests may be found unobserved at any time.
    private sealed class LeftBehindException : Exception;

    // Apart, so that nothing on the stack holds on to a task.
    private static async Task LeaveAsync()
    {
        var desk = new Desk { Heeds = false };
        await using var results = desk.CreateManyAsync(desk.RequestsAsync(2, async cancel =>
        {
            await Task.WhenAny(Task.Delay(Timeout.Infinite, cancel));
            throw new LeftBehindException();
        }), 9).GetAsyncEnumerator();
        var next = results.MoveNextAsync().AsTask();
        desk.End("0");
        Assert.True(await next);
        desk.Fail("1", new LeftBehindException());
    }

    /// <summary>Requests whose end lets wait, whatever its token says.</summary>
    private static IAsyncEnumerable<CreateTaskRequest> Deaf(Desk desk, TaskCompletionSource waiting, TaskCompletionSource never, int count = 0) =>
        desk.RequestsAsync(count, _ =>
        {
            waiting.TrySetResult();
            return never.Task;
        });
}
