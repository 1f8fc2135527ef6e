using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State.Storage;

namespace TwelveLabs.Emulator.State;

/// <summary>Represents the data of one API key. <see cref="Enter"/> it to read or change it; <c>Account.Changes.cs</c> has the changes.</summary>
internal sealed partial class Account(string id, StateStore store)
{
    public string Id { get; } = id;

    public Dictionary<string, IndexRecord> Indexes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, VideoRecord> Videos { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, TaskRecord> Tasks { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EmbedTaskRecord> EmbedTasks { get; } = new(StringComparer.Ordinal);

    public List<ImportRecord> Imports { get; } = [];

    public Dictionary<string, ResultSet> Results { get; } = new(StringComparer.Ordinal);

    public IndexRecord Index(string id) => Indexes.GetValueOrDefault(id) ?? throw Errors.NotExist(id, "indexes");

    public TaskRecord Task(string id) => Tasks.GetValueOrDefault(id) ?? throw Errors.NotExist(id, "tasks");

    public EmbedTaskRecord EmbedTask(string id, DateTimeOffset now) =>
        EmbedTasks.GetValueOrDefault(id) is { } task && task.IsKept(now) ? task : throw Errors.NotExist(id, "embed_tasks");

    /// <summary>Returns an indexed video. Until it is indexed, it does not exist for callers.</summary>
    public VideoRecord Video(string id, DateTimeOffset now) =>
        Videos.GetValueOrDefault(id) is { } video && video.IsReady(now) ? video : throw Errors.NotExist(id, "videos");

    public VideoRecord Video(string indexId, string id, DateTimeOffset now) =>
        Index(indexId) is var index && Video(id, now) is var video && video.IndexId == index.Id ? video : throw Errors.NotExist(id, "videos");

    public IEnumerable<VideoRecord> ReadyVideos(string indexId, DateTimeOffset now) =>
        Videos.Values.Where(video => video.IndexId == indexId && video.IsReady(now)).OrderBy(video => video.Id, StringComparer.Ordinal);

    /// <summary>Returns the results of an earlier search or classification, or null.</summary>
    public ResultSet? Result(string id) => Results.GetValueOrDefault(id) ?? store.FindResult(Id, id);
}
