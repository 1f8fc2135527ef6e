using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

internal static class EmbedCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["embed.create"] = c => Of(c.Client.Embed.CreateAsync(Create(c.Named(0)), c.Options(1), c.Cancel)),
        ["embed.task.create"] = c => Of(c.Client.EmbedTasks.CreateAsync(CreateTask(c.Text(0), c.Named(1)), c.Options(2), c.Cancel)),
        ["embed.task.createBulk"] = Bulk,
        ["embed.task.retrieve"] = c => Of(c.Client.EmbedTasks.GetAsync(c.Text(0), c.Options(1), c.Cancel)),
        ["embed.task.status"] = c => Of(c.Client.EmbedTasks.GetStatusAsync(c.Text(0), c.Options(1), c.Cancel)),
        ["embed.task.list"] = c => Of(c.Client.EmbedTasks.ListAsync(Query(c.Named(0)), c.Options(1), c.Cancel)),
        ["embed.task.listPagination"] = c => c.Pages(c.Client.EmbedTasks.ListAllAsync(Query(c.Named(0)), c.Options(1), c.Cancel)),
    };

    private static CreateEmbeddingRequest Create(Named a) => new()
    {
        EngineName = a.Required("engineName"),
        Text = a.Text("text"),
        TextTruncate = a.Value<TextTruncate>("textTruncate"),
        ImageUrl = a.Text("imageUrl"),
        ImageFile = a.File("imageFile"),
        AudioUrl = a.Text("audioUrl"),
        AudioFile = a.File("audioFile"),
        AudioStartOffsetSeconds = a.Value<double>("audioStartOffsetSec"),
    };

    private static CreateEmbedTaskRequest CreateTask(string engine, Named a) => new()
    {
        EngineName = engine,
        VideoFile = a.File("file"),
        VideoUrl = a.Text("url"),
        VideoStartOffsetSeconds = a.Value<double>("startOffsetSec"),
        VideoEndOffsetSeconds = a.Value<double>("endOffsetSec"),
        VideoClipLengthSeconds = a.Value<double>("clipLength"),
        VideoEmbeddingScope = a.List<EmbeddingScope>("scopes"),
    };

    private static ListEmbedTasksRequest Query(Named a) => new()
    {
        StartedAt = a.Value<DateTimeOffset>("startedAt"),
        EndedAt = a.Value<DateTimeOffset>("endedAt"),
        Status = a.Value<EmbedTaskStatus>("status"),
        Page = a.Value<int>("page"),
        PageSize = a.Value<int>("pageLimit"),
        SortBy = a.Value<SortBy>("sortBy"),
        SortOrder = a.Value<SortOrder>("sortOption"),
    };

    private static Task<object?> Bulk(Invocation c)
    {
        var engine = c.Text(0);
        var requests = c.NamedList(1).Select(item => CreateTask(engine, item)).ToList();
        var options = c.Options(2);
        return Each(requests, request => Of(c.Client.EmbedTasks.CreateAsync(request, options, c.Cancel)));
    }
}
