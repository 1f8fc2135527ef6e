using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.State;

/// <summary>All that one API key owns. Whoever reads or changes it holds <see cref="Gate"/>.</summary>
internal sealed class Account
{
    public Lock Gate { get; } = new();

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

    /// <summary>A video that is indexed; before that it does not exist for anyone.</summary>
    public VideoRecord Video(string id, DateTimeOffset now) =>
        Videos.GetValueOrDefault(id) is { } video && video.IsReady(now) ? video : throw Errors.NotExist(id, "videos");

    public VideoRecord Video(string indexId, string id, DateTimeOffset now) =>
        Index(indexId) is var index && Video(id, now) is var video && video.IndexId == index.Id ? video : throw Errors.NotExist(id, "videos");

    public IEnumerable<VideoRecord> ReadyVideos(string indexId, DateTimeOffset now) =>
        Videos.Values.Where(video => video.IndexId == indexId && video.IsReady(now)).OrderBy(video => video.Id, StringComparer.Ordinal);
}
