using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Creates, lists, gets, renames and deletes indexes. An index is deleted with all its contents.</summary>
internal sealed class IndexHandlers(EmulatorServices services)
{
    public void Register(HandlerTable table)
    {
        table.Add("Indexes_Create", Create);
        table.Add("Indexes_List", List);
        table.Add("Indexes_Get", request => EmulatorResponse.Ok(View(request.Account, request.Account.Index(request.Path("index-id")))));
        table.Add("Indexes_Update", Update);
        table.Add("Indexes_Delete", Delete);
    }

    private EmulatorResponse Create(ApiRequest request)
    {
        var name = request.Body.Text("index_name")!;
        var engines = request.Body["engines"]!.AsArray().Select((engine, at) => Engine(engine!.AsObject(), at)).ToList();
        if (engines.GroupBy(engine => engine.Family).Any(family => family.Count() > 1))
        {
            throw Errors.ParameterInvalid("engines", "an index takes one engine of each family.");
        }

        EnsureFree(request.Account, name, except: null);
        if (request.Body.Texts("addons").Count > 0 && !engines.Exists(engine => engine.Family == "marengo"))
        {
            throw Errors.ParameterInvalid("addons", "they need a Marengo engine.");
        }

        var index = new IndexRecord(services.Ids.Next(), name, engines, request.Body.Texts("addons"), services.Now);
        request.Account.Add(index);
        return EmulatorResponse.Created(new JsonObject { ["_id"] = index.Id });
    }

    private static EngineRecord Engine(JsonObject engine, int at)
    {
        var name = engine.Text("engine_name")!;
        var options = engine.Texts("engine_options");
        var place = string.Create(CultureInfo.InvariantCulture, $"engines[{at}]");
        var allowed = EngineHandlers.OptionsOf(name) ?? throw Errors.ParameterInvalid($"{place}.engine_name", $"there is no engine '{name}' for indexes.");
        if (options.Count == 0)
        {
            throw Errors.ParameterInvalid($"{place}.engine_options", "at least one option is needed.");
        }

        return options.FirstOrDefault(option => !allowed.Contains(option)) is { } wrong
            ? throw Errors.ParameterInvalid($"{place}.engine_options", $"the engine {name} does not support '{wrong}'.")
            : new EngineRecord(name, options);
    }

    private EmulatorResponse List(ApiRequest request)
    {
        var query = request.Query;
        var options = query.Texts("engine_options");
        var found = request.Account.Indexes.Values.Where(index =>
            (query.Text("_id") is not { } id || index.Id == id)
            && (query.Text("index_name") is not { } name || index.Name == name)
            && options.All(index.HasOption)
            && (query.Text("engine_family") is not { } family || index.Engines.Any(engine => engine.Family == family))
            && Filters.Matches(query["created_at"], index.CreatedAt)
            && Filters.Matches(query["updated_at"], index.UpdatedAt));
        return Lists.Page(request, found, index => index.Id, index => index.CreatedAt, index => index.UpdatedAt, index => View(request.Account, index));
    }

    private EmulatorResponse Update(ApiRequest request)
    {
        var index = request.Account.Index(request.Path("index-id"));
        var name = request.Body.Text("index_name")!;
        EnsureFree(request.Account, name, index);
        index.Name = name;
        index.UpdatedAt = services.Now;
        request.Account.Changed(index);
        return EmulatorResponse.NoContent;
    }

    private static EmulatorResponse Delete(ApiRequest request)
    {
        request.Account.Remove(request.Account.Index(request.Path("index-id")));
        return EmulatorResponse.NoContent;
    }

    private static void EnsureFree(Account account, string name, IndexRecord? except)
    {
        if (account.Indexes.Values.Any(index => index != except && index.Name == name))
        {
            throw Errors.NameTaken(name);
        }
    }

    private JsonObject View(Account account, IndexRecord index)
    {
        var videos = account.ReadyVideos(index.Id, services.Now).ToList();
        return new JsonObject
        {
            ["_id"] = index.Id,
            ["index_name"] = index.Name,
            ["engines"] = Json.Array(index.Engines.Select(engine => new JsonObject
            {
                ["engine_name"] = engine.Name,
                ["engine_options"] = Json.Array(engine.Options),
                ["addons"] = Json.Array(index.Addons),
                ["finetuned"] = false,
            })),
            ["video_count"] = videos.Count,
            ["total_duration"] = Json.Seconds(videos.Sum(video => video.Duration)),
            ["created_at"] = Json.Time(index.CreatedAt),
            ["updated_at"] = Json.Time(index.UpdatedAt),
            ["addons"] = Json.Array(index.Addons),

            // Null, as on a paid plan.
            ["expires_at"] = null,
        };
    }
}
