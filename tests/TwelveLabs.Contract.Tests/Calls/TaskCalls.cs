using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

internal static class TaskCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["task.list"] = c => Of(c.Client.Tasks.ListAsync(Query(c.Named(0)), c.Options(1), c.Cancel)),
        ["task.listPagination"] = c => c.Pages(c.Client.Tasks.ListAllAsync(Query(c.Named(0)), c.Options(1), c.Cancel)),
        ["task.retrieve"] = c => Of(c.Client.Tasks.GetAsync(c.Text(0), c.Options(1), c.Cancel)),
        ["task.create"] = c => Of(c.Client.Tasks.CreateAsync(Create(c.Named(0)), c.Options(1), c.Cancel)),
        ["task.createBulk"] = Bulk,
        ["task.delete"] = c => Of(c.Client.Tasks.DeleteAsync(c.Text(0), c.Options(1), c.Cancel)),
        ["task.status"] = c => Of(c.Client.Tasks.GetStatusCountsAsync(c.Text(0), c.Options(1), c.Cancel)),
#pragma warning disable CS0618, TL0001 // The vendor's SDK has the deprecated calls, so the replay has them too.
        ["task.externalProvider"] = c => Of(c.Client.Tasks.CreateFromExternalProviderAsync(
            new CreateExternalTaskRequest { IndexId = c.Text(0), Url = c.Text(1) }, c.Options(2), c.Cancel)),
        ["task.transfer"] = c => Of(c.Client.Tasks.TransferAsync(new TransferVideosRequest { File = c.File(0) }, c.Options(1), c.Cancel)),
#pragma warning restore CS0618, TL0001
    };

    private static ListTasksRequest Query(Named a) => new()
    {
        Id = a.Text("id"),
        IndexId = a.Text("indexId"),
        Filename = a.Text("filename"),
        DurationSeconds = a.Value<NumberFilter>("duration"),
        Width = a.Value<IntegerFilter>("width"),
        Height = a.Value<IntegerFilter>("height"),
        Status = a.Value<IndexingStatus>("status"),
        EstimatedCompletion = a.Times("estimatedTime"),
        CreatedAt = a.Times("createdAt"),
        UpdatedAt = a.Times("updatedAt"),
        Page = a.Value<int>("page"),
        PageSize = a.Value<int>("pageLimit"),
        SortBy = a.Value<SortBy>("sortBy"),
        SortOrder = a.Value<SortOrder>("sortOption"),
    };

    private static CreateTaskRequest Create(Named a) => new()
    {
        IndexId = a.Required("indexId"),
        VideoFile = a.File("file"),
        VideoUrl = a.Text("url"),
        TranscriptionFile = a.File("transcriptionFile"),
        TranscriptionUrl = a.Text("transcriptionUrl"),
        Language = a.Text("language"),
        DisableVideoStream = a.Value<bool>("disableVideoStream"),
    };

    private static Task<object?> Bulk(Invocation c)
    {
        var a = c.Named(1);
        var index = c.Text(0);
        var language = a.Text("language");
        var disabled = a.Value<bool>("disableVideoStream");
        var requests = a.Files("files")
            .Select(file => new CreateTaskRequest { IndexId = index, VideoFile = file, Language = language, DisableVideoStream = disabled })
            .Concat((a.List<string>("urls") ?? [])
                .Select(url => new CreateTaskRequest { IndexId = index, VideoUrl = url, Language = language, DisableVideoStream = disabled }))
            .ToList();
        var options = c.Options(2);
        return requests.Count == 0
            ? throw new ArgumentException("There is nothing to upload.")
            : Each(requests, request => Of(c.Client.Tasks.CreateAsync(request, options, c.Cancel)));
    }
}
