namespace TwelveLabs.Emulator.State.Storage;

/// <summary>
/// Writes changes in their order, all that wait at a time in one transaction, so that a thousand requests wait for one disk write and not for
/// a thousand. Changes that could not be written stay first in the queue, and the next request tries again.
/// </summary>
internal sealed class WriteQueue(Action<IReadOnlyList<ChangeSet>> write)
{
    private readonly Lock _gate = new();
    private List<ChangeSet> _waiting = [];
    private TaskCompletionSource _next = New();
    private Task _current = Task.CompletedTask;
    private bool _isWriting;

    public void Add(ChangeSet changes)
    {
        lock (_gate)
        {
            _waiting.Add(changes);
            Start();
        }
    }

    public Task WrittenAsync()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                return _current;
            }

            Start();
            return _next.Task;
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // On a thread of its own, because those of the pool may all wait for what is written.
    private void Start()
    {
        if (!_isWriting)
        {
            _isWriting = true;
            Task.Factory.StartNew(WriteAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    private void WriteAll()
    {
        while (Take() is var (batch, done))
        {
            try
            {
                write(batch);
            }
            catch (Exception exception)
            {
                Fail(batch, done, exception);
                return;
            }

            done.SetResult();
        }
    }

    private (List<ChangeSet> Batch, TaskCompletionSource Done)? Take()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                _isWriting = false;
                _current = Task.CompletedTask;
                return null;
            }

            var taken = (_waiting, _next);
            (_waiting, _next) = ([], New());
            _current = taken._next.Task;
            return taken;
        }
    }

    private void Fail(List<ChangeSet> batch, TaskCompletionSource done, Exception exception)
    {
        TaskCompletionSource next;
        lock (_gate)
        {
            _waiting.InsertRange(0, batch);
            (next, _next) = (_next, New());
            _current = Task.CompletedTask;
            _isWriting = false;
        }

        done.SetException(exception);
        next.SetException(exception);
    }
}
