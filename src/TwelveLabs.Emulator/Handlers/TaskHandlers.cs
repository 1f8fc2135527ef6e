using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Lists, gets, counts and deletes indexing tasks.</summary>
internal sealed class TaskHandlers(EmulatorServices services)
{
    public void Register(HandlerTable table)
    {
        table.Add("Tasks_List", List);
        table.Add("Tasks_Get", request => EmulatorResponse.Ok(View(request.Account.Task(request.Path("task-id")))));
        table.Add("Tasks_Delete", Delete);
        table.Add("Tasks_GetStatusCounts", Count);
    }

    private EmulatorResponse List(ApiRequest request)
    {
        var query = request.Query;
        var now = services.Now;
        var found = request.Account.Tasks.Values.Where(task =>
            (query.Text("_id") is not { } id || task.Id == id)
            && (query.Text("index_id") is not { } index || task.IndexId == index)
            && (query.Text("filename") is not { } name || task.Video.Source.FileName == name)
            && (query.Text("status") is not { } status || task.Status(now) == status)
            && Filters.Matches(query["duration"], task.Video.Duration)
            && Filters.Matches(query["width"], task.Video.Source.Facts.Width)
            && Filters.Matches(query["height"], task.Video.Source.Facts.Height)
            && Filters.Matches(query["estimated_time"], task.EstimatedAt)
            && Filters.Matches(query["created_at"], task.CreatedAt)
            && Filters.Matches(query["updated_at"], task.UpdatedAt(now)));
        return Lists.Page(request, found, task => task.Id, task => task.CreatedAt, task => task.UpdatedAt(now), View);
    }

    private EmulatorResponse Delete(ApiRequest request)
    {
        var task = request.Account.Task(request.Path("task-id"));
        var status = task.Status(services.Now);
        if (status is not ("ready" or "failed"))
        {
            throw Errors.TaskCannotBeDeleted(task.Id, $"it is {status}; wait until it is ready or failed.");
        }

        if (status == "ready" && request.Account.Videos.ContainsKey(task.Video.Id))
        {
            throw Errors.TaskCannotBeDeleted(task.Id, $"delete its video {task.Video.Id} first.");
        }

        request.Account.Remove(task);
        if (request.Account.Videos.GetValueOrDefault(task.Video.Id) is { } video)
        {
            request.Account.Remove(video);
        }

        return EmulatorResponse.NoContent;
    }

    private EmulatorResponse Count(ApiRequest request)
    {
        var index = request.Account.Index(request.Query.Text("index_id")!);
        var counts = request.Account.Tasks.Values.Where(task => task.IndexId == index.Id).CountBy(task => task.Status(services.Now)).ToDictionary();
        return EmulatorResponse.Ok(new JsonObject
        {
            ["index_id"] = index.Id,
            ["ready"] = counts.GetValueOrDefault("ready"),
            ["validating"] = counts.GetValueOrDefault("validating"),
            ["pending"] = counts.GetValueOrDefault("pending"),
            ["queued"] = counts.GetValueOrDefault("queued"),
            ["indexing"] = counts.GetValueOrDefault("indexing"),
            ["failed"] = counts.GetValueOrDefault("failed"),
            ["total_result"] = counts.Values.Sum(),
        });
    }

    private JsonObject View(TaskRecord task)
    {
        var now = services.Now;
        var status = task.Status(now);
        var (percentage, remaining) = task.Progress(now);
        return new JsonObject
        {
            ["_id"] = task.Id,
            ["index_id"] = task.IndexId,
            ["status"] = status,
            ["estimated_time"] = Json.Time(task.EstimatedAt),
            ["metadata"] = new JsonObject
            {
                ["duration"] = task.Video.Duration,
                ["filename"] = task.Video.Source.FileName,
                ["height"] = task.Video.Source.Facts.Height,
                ["width"] = task.Video.Source.Facts.Width,
            },
            ["created_at"] = Json.Time(task.CreatedAt),
            ["updated_at"] = Json.Time(task.UpdatedAt(now)),
        }
        .With("video_id", status == "ready" ? task.Video.Id : null)
        .With("process", status == "failed" ? null : new JsonObject { ["percentage"] = percentage, ["remain_seconds"] = remaining })
        .With("hls", status == "failed" ? null : VideoView.Hls(services, task.Video))
        .With("error_message", status == "failed" ? task.Failure : null);
    }
}
