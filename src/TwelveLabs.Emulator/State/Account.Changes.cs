using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State.Storage;

namespace TwelveLabs.Emulator.State;

internal sealed partial class Account
{
    private readonly Lock _gate = new();
    private ChangeSet _changes = new();
    private int _depth;

    /// <summary>Waits until no other thread uses the account. What changes until the end of the outermost scope is stored as a whole.</summary>
    public Scope Enter()
    {
        _gate.Enter();
        _depth++;
        return new Scope(this);
    }

    public void Add(IndexRecord index)
    {
        Indexes[index.Id] = index;
        _changes.AddText(CueTable.Create(index.Id));
        Changed(index);
    }

    public void Changed(IndexRecord index)
    {
        if (store.IsPersistent)
        {
            RecordTable.Save(_changes, Id, index);
        }
    }

    /// <summary>Removes an index with its tasks and videos.</summary>
    public void Remove(IndexRecord index)
    {
        foreach (var task in Tasks.Values.Where(task => task.IndexId == index.Id).ToList())
        {
            Remove(task);
        }

        foreach (var video in Videos.Values.Where(video => video.IndexId == index.Id).ToList())
        {
            Forget(video);
        }

        Indexes.Remove(index.Id);
        _changes.AddText(CueTable.Drop(index.Id));
        Delete(RecordTable.Index, index.Id);
    }

    public void Add(VideoRecord video, TaskRecord task)
    {
        Videos[video.Id] = video;
        Tasks[task.Id] = task;
        if (!video.IndexingFails)
        {
            _changes.AddText(CueTable.AddVideo(video.IndexId, video.Id, VideoCues.Searchable(video.Source)));
        }

        Changed(video);
        Changed(task);
        if (store.IsPersistent)
        {
            RecordTable.SaveCues(_changes, video.Id, video.Cues);
        }
    }

    public void Changed(VideoRecord video)
    {
        if (store.IsPersistent)
        {
            RecordTable.Save(_changes, Id, video);
        }
    }

    public void Remove(VideoRecord video)
    {
        _changes.AddText(CueTable.RemoveVideo(video.IndexId, video.Id));
        Forget(video);
    }

    public void Changed(TaskRecord task)
    {
        if (store.IsPersistent)
        {
            RecordTable.Save(_changes, Id, task);
        }
    }

    public void Remove(TaskRecord task)
    {
        Tasks.Remove(task.Id);
        Delete(RecordTable.Task, task.Id);
    }

    public void Add(EmbedTaskRecord task)
    {
        EmbedTasks[task.Id] = task;
        if (store.IsPersistent)
        {
            RecordTable.Save(_changes, Id, task);
        }
    }

    public void Add(ImportRecord import)
    {
        Imports.Add(import);
        if (store.IsPersistent)
        {
            RecordTable.Save(_changes, Id, import);
        }
    }

    /// <summary>Adds results, and removes those that have expired.</summary>
    public void Add(ResultSet result, DateTimeOffset now)
    {
        foreach (var old in Results.Values.Where(old => old.ExpiresAt <= now).ToList())
        {
            Results.Remove(old.Id);
        }

        // Of results that fit on one page, no client has a token.
        if (!result.HasPages)
        {
            return;
        }

        if (store.IsPersistent)
        {
            RecordTable.DeleteExpiredResults(_changes, now);
            RecordTable.Save(_changes, Id, result);
        }
        else
        {
            Results[result.Id] = result;
        }
    }

    private void Forget(VideoRecord video)
    {
        Videos.Remove(video.Id);
        _changes.DeleteFile(video.Source.File);
        Delete(RecordTable.Video, video.Id);
    }

    private void Delete(string kind, string id)
    {
        if (store.IsPersistent)
        {
            RecordTable.Delete(_changes, kind, id);
        }
    }

    private void Leave()
    {
        try
        {
            if (--_depth == 0 && !_changes.IsEmpty)
            {
                var changes = _changes;
                _changes = new ChangeSet();
                store.Commit(changes);
            }
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>Represents the exclusive use of an account.</summary>
    public readonly ref struct Scope(Account account)
    {
        public void Dispose() => account.Leave();
    }
}
