using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Text;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Handles the embedding tasks of whole videos, which complete in the background and are kept for seven days.</summary>
internal sealed class EmbedTaskHandlers(EmulatorServices services)
{
    private readonly VideoSources _sources = new(services);

    public void Register(HandlerTable table)
    {
        table.Add("EmbedTasks_Create", CreateAsync);
        table.Add("EmbedTasks_List", List);
        table.Add("EmbedTasks_Get", request => EmulatorResponse.Ok(Whole(request.Account.EmbedTask(request.Path("task-id"), services.Now))));
        table.Add("EmbedTasks_GetStatus", request => EmulatorResponse.Ok(State(request.Account.EmbedTask(request.Path("task-id"), services.Now))));
    }

    private async Task<EmulatorResponse> CreateAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var body = request.Body;
        var engine = EmbedHandlers.CheckEngine(body);
        var source = body.Text("video_url") is { } url
            ? await _sources.FromUrlAsync(url, null, "video_url", cancellationToken).ConfigureAwait(false)
            : _sources.FromUpload(request.File("video_file")!, null);
        VideoLimits.Check(source, index: null);
        var clipLength = body.Number("video_clip_length") ?? 6;
        var start = body.Number("video_start_offset_sec") ?? 0;
        var end = body.Number("video_end_offset_sec");
        if (start >= source.Facts.Duration && source.Facts.Measured)
        {
            throw Errors.ParameterInvalid("video_start_offset_sec", "it must lie within the video.");
        }

        var scopes = body.Texts("video_embedding_scope");
        if (!scopes.Contains("clip"))
        {
            throw Errors.ParameterInvalid("video_embedding_scope", "it must be clip, or clip and video.");
        }

        var task = new EmbedTaskRecord(services.Ids.Next(), engine, source, services.Now, services.Options.IndexingDuration)
        {
            Start = start,
            End = Math.Min(end ?? source.Facts.Duration, source.Facts.Duration),
            ClipLength = clipLength,
            Scopes = scopes,
            Fails = request.Faults.FailTask,
        };
        using (request.Account.Enter())
        {
            request.Account.Add(task);
        }

        return EmulatorResponse.Created(new JsonObject { ["_id"] = task.Id });
    }

    private EmulatorResponse List(ApiRequest request)
    {
        var query = request.Query;
        var now = services.Now;
        var from = Time(query.Text("started_at"), now.AddDays(-7));
        var to = Time(query.Text("ended_at"), now);
        var found = request.Account.EmbedTasks.Values.Where(task =>
            task.IsKept(now)
            && task.CreatedAt >= from
            && task.CreatedAt <= to
            && (query.Text("status") is not { } status || task.Status(now) == status));
        return Lists.Page(request, found, task => task.Id, task => task.CreatedAt, task => task.CreatedAt, Head);

        static DateTimeOffset Time(string? text, DateTimeOffset standard) => text is not null && Filters.TryTime(text, out var time, out _) ? time : standard;
    }

    private JsonObject Head(EmbedTaskRecord task) => new()
    {
        ["_id"] = task.Id,
        ["engine_name"] = task.EngineName,
        ["status"] = task.Status(services.Now),
        ["created_at"] = Json.Time(task.CreatedAt),
    };

    private JsonObject State(EmbedTaskRecord task) => new()
    {
        ["_id"] = task.Id,
        ["engine_name"] = task.EngineName,
        ["status"] = task.Status(services.Now),
        ["video_embedding"] = new JsonObject { ["metadata"] = Metadata(task) },
    };

    private JsonObject Whole(EmbedTaskRecord task) => task.Status(services.Now) switch
    {
        "ready" => Head(task).With("video_embedding", new JsonObject
        {
            ["segments"] = Vectors.OfVideo(task.Source, task.Start, task.End, task.ClipLength, task.Scopes),
            ["metadata"] = Metadata(task),
        }),
        "failed" => Head(task).With("video_embedding", new JsonObject { ["error_message"] = "The video could not be embedded. (Forced by the emulator.)" }),
        _ => Head(task),
    };

    private static JsonObject Metadata(EmbedTaskRecord task) => new JsonObject
    {
        ["video_clip_length"] = task.ClipLength,
        ["video_embedding_scope"] = Json.Array(task.Scopes),
        ["duration"] = task.Source.Facts.Duration,
    }
    .With("input_url", task.Source.Url)
    .With("input_filename", task.Source.Url is null ? task.Source.FileName : null);
}
