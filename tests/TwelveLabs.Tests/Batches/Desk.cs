using System.Globalization;
using System.Runtime.CompilerServices;

namespace TwelveLabs.Tests.Batches;

/// <summary>A client whose calls end when the test says so, and the requests that it is given.</summary>
internal sealed class Desk : TasksClient
{
    private readonly Dictionary<string, TaskCompletionSource<CreateTaskResponse>> _calls = [];
    private readonly Dictionary<string, TaskCompletionSource> _started = [];
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether a call that is cancelled ends at once, or only when the test ends it.</summary>
    public bool Heeds { get; set; } = true;

    public List<string> Started { get; } = [];

    public List<string> Cancelled { get; } = [];

    public int Read { get; private set; }

    public bool SourceIsClosed => _closed.Task.IsCompleted;

    /// <summary>Ends when the source is closed, which may be after the batch where it did not heed its token in time.</summary>
    public Task SourceClosed => _closed.Task.DefaultTimeout();

    public override async Task<CreateTaskResponse> CreateAsync(CreateTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var name = request.IndexId;
        TaskCompletionSource<CreateTaskResponse> call;
        lock (_calls)
        {
            Started.Add(name);
            call = Of(_calls, name);
            Of(_started, name).TrySetResult();
        }

        using var heeding = cancellationToken.Register(() =>
        {
            lock (_calls)
            {
                Cancelled.Add(name);
            }

            if (Heeds)
            {
                call.TrySetCanceled(cancellationToken);
            }
        });
        return await call.Task;
    }

    public Task StartedAsync(string name)
    {
        lock (_calls)
        {
            return Of(_started, name).Task.DefaultTimeout();
        }
    }

    public void End(string name)
    {
        lock (_calls)
        {
            Of(_calls, name).TrySetResult(new CreateTaskResponse { Id = $"task {name}" });
        }
    }

    public void Fail(string name, Exception exception)
    {
        lock (_calls)
        {
            Of(_calls, name).TrySetException(exception);
        }
    }

    /// <summary>Requests named 0, 1, 2 …, then what <paramref name="end"/> does.</summary>
    public async IAsyncEnumerable<CreateTaskRequest> RequestsAsync(int count, Func<CancellationToken, Task>? end = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                Read++;
                yield return new CreateTaskRequest { IndexId = i.ToString(CultureInfo.InvariantCulture) };
            }

            await (end?.Invoke(cancellationToken) ?? Task.CompletedTask);
        }
        finally
        {
            _closed.TrySetResult();
        }
    }

    public IEnumerable<CreateTaskRequest> Requests(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Read++;
            yield return new CreateTaskRequest { IndexId = i.ToString(CultureInfo.InvariantCulture) };
        }
    }

    private static T Of<T>(Dictionary<string, T> sources, string name)
        where T : class
    {
        if (!sources.TryGetValue(name, out var source))
        {
            sources[name] = source = (T)Activator.CreateInstance(typeof(T), TaskCreationOptions.RunContinuationsAsynchronously)!;
        }

        return source;
    }
}
