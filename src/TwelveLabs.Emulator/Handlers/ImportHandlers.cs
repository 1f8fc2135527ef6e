using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Handles imports of whole buckets. A local directory replaces the bucket.</summary>
internal sealed class ImportHandlers(EmulatorServices services)
{
    private readonly VideoSources _sources = new(services);
    private readonly VideoIngestion _intake = new(services);

    public void Register(HandlerTable table)
    {
        table.Add("Imports_Create", Create);
        table.Add("Imports_GetStatus", Status);
        table.Add("Imports_ListLogs", Logs);
    }

    private EmulatorResponse Create(ApiRequest request)
    {
        var id = request.Path("integration-id");
        var files = Files(id);
        var index = request.Account.Index(request.Body.Text("index_id")!);
        var earlier = Earlier(request, id, index.Id);
        if (request.Account.Imports.Any(import => import.IsRunning(services.Now)))
        {
            throw Errors.ImportRunning(id);
        }

        var tasks = new List<TaskRecord>();
        var failed = new List<FailedFile>();
        foreach (var path in files.Where(path => IsWanted(path, request.Body, earlier)))
        {
            try
            {
                var source = _sources.FromFile("s3", Path.GetFileName(path), path, null, null);
                VideoLimits.Check(source, index);
                tasks.Add(_intake.Add(request, index, source, streams: true, request.Body["user_metadata"] as JsonObject));
            }
            catch (ApiException exception)
            {
                failed.Add(new FailedFile(Path.GetFileName(path), exception.Message, services.Now));
            }
        }

        request.Account.Add(new ImportRecord(services.Ids.Next(), id, index.Id, index.Name, services.Now, tasks, failed));
        return EmulatorResponse.Created(new JsonObject
        {
            ["videos"] = Json.Array(tasks.Select(task => new JsonObject { ["video_id"] = task.Video.Id, ["filename"] = task.Video.Source.FileName })),
        }.With("failed_files", failed.Count > 0 ? Json.Array(failed.Select(file => View(file, withTime: false))) : null));
    }

    private static bool IsWanted(string path, JsonObject body, List<ImportRecord> earlier)
    {
        var name = Path.GetFileName(path);
        if (Failed(earlier).Any(file => file.FileName == name))
        {
            return body.Flag("retry_failed");
        }

        return !body.Flag("incremental_import") || !earlier.SelectMany(import => import.Tasks).Any(task => task.Video.Source.FileName == name);
    }

    private EmulatorResponse Status(ApiRequest request)
    {
        var id = request.Path("integration-id");
        var files = Files(id);
        var index = request.Account.Index(request.Query.Text("index_id")!);
        var earlier = Earlier(request, id, index.Id);
        var tasks = earlier.SelectMany(import => import.Tasks).ToLookup(task => task.Status(services.Now));
        var failed = Failed(earlier).ToList();
        var seen = tasks.SelectMany(group => group).Select(task => task.Video.Source.FileName).Concat(failed.Select(file => file.FileName)).ToHashSet(StringComparer.Ordinal);
        var response = new JsonObject { ["not_imported"] = Json.Array(files.Select(path => Path.GetFileName(path)).Where(name => !seen.Contains(name))) };
        foreach (var state in new[] { "validating", "pending", "queued", "indexing", "ready" })
        {
            response[state] = Json.Array(tasks[state].Select(View));
        }

        response["failed"] = Json.Array(failed.Select(file => View(file, withTime: true)).Concat(tasks["failed"].Select(task => View(new FailedFile(task.Video.Source.FileName, task.Failure!, task.CreatedAt), withTime: true))));
        return EmulatorResponse.Ok(response);
    }

    private EmulatorResponse Logs(ApiRequest request)
    {
        var id = request.Path("integration-id");
        Files(id);
        var now = services.Now;
        return EmulatorResponse.Ok(new JsonObject
        {
            ["data"] = Json.Array(request.Account.Imports.Where(import => import.IntegrationId == id).Reverse().Select(import => new JsonObject
            {
                ["index_id"] = import.IndexId,
                ["index_name"] = import.IndexName,
                ["created_at"] = Json.Time(import.CreatedAt),
                ["video_status"] = Counts(import, now),
            }
            .With("ended_at", import.EndedAt(now) is { } ended ? Json.Time(ended) : null)
            .With("failed_files", import.Failed.Count > 0 ? Json.Array(import.Failed.Select(file => View(file, withTime: false))) : null))),
        });
    }

    private static JsonObject Counts(ImportRecord import, DateTimeOffset now)
    {
        var counts = new JsonObject();
        foreach (var state in new[] { "ready", "validating", "pending", "queued", "indexing", "failed" })
        {
            counts[state] = import.Tasks.Count(task => task.Status(now) == state) + (state == "failed" ? import.Failed.Count : 0);
        }

        return counts;
    }

    /// <summary>Returns the failed files that no later import could process.</summary>
    private static IEnumerable<FailedFile> Failed(List<ImportRecord> earlier)
    {
        var taken = earlier.SelectMany(import => import.Tasks).Select(task => task.Video.Source.FileName).ToHashSet(StringComparer.Ordinal);
        return earlier.SelectMany(import => import.Failed).Where(file => !taken.Contains(file.FileName)).DistinctBy(file => file.FileName);
    }

    private static List<ImportRecord> Earlier(ApiRequest request, string id, string indexId) =>
        [.. request.Account.Imports.Where(import => import.IntegrationId == id && import.IndexId == indexId)];

    private List<string> Files(string integrationId)
    {
        var known = services.Options.IntegrationsDirectory is { } root && Directory.Exists(root) ? Directory.GetDirectories(root) : [];
        var bucket = known.FirstOrDefault(directory => Path.GetFileName(directory) == integrationId) ?? throw Errors.NotExist(integrationId, "integrations");
        return [.. Directory.GetFiles(bucket).Where(path => !TranscriptFinder.IsTranscript(path)).Order(StringComparer.Ordinal)];
    }

    private static JsonObject View(TaskRecord task) => new()
    {
        ["video_id"] = task.Video.Id,
        ["filename"] = task.Video.Source.FileName,
        ["created_at"] = Json.Time(task.CreatedAt),
    };

    private static JsonObject View(FailedFile file, bool withTime) =>
        new JsonObject { ["filename"] = file.FileName, ["error_message"] = file.Why }.With("created_at", withTime ? Json.Time(file.At) : null);
}
