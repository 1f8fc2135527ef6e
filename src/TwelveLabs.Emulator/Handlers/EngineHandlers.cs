using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Handles the engine operations, with a fixed list of engines.</summary>
internal static class EngineHandlers
{
    // A time in Go's format, as the service returns it here.
    private const string Made = "2024-03-06 09:12:33.418 +0000 UTC";

    private static readonly string[] Everything = ["visual", "conversation", "text_in_video", "logo"];
    private static readonly string[] SeenAndSaid = ["visual", "conversation"];

    private static readonly (string Name, string[] Options)[] Engines =
    [
        ("marengo2.6", Everything), ("marengo2.5", Everything), ("pegasus1.1", SeenAndSaid), ("pegasus1", SeenAndSaid),
    ];

    public static IReadOnlyList<string>? OptionsOf(string engine) =>
        Array.Find(Engines, known => known.Name == engine).Options;

    /// <summary>Gets the first engine of each family, with all its options.</summary>
    public static IReadOnlyList<EngineRecord> NewestOfEachFamily { get; } =
        [.. Engines.Select(engine => new EngineRecord(engine.Name, engine.Options)).DistinctBy(engine => engine.Family)];

    public static void Register(HandlerTable table)
    {
        table.Add("Engines_List", List);
        table.Add("Engines_Get", Get);
    }

    private static EmulatorResponse List(ApiRequest request) => EmulatorResponse.Ok(new JsonObject
    {
        ["data"] = Json.Array(Engines.Select(engine => View(engine.Name))),
        ["page_info"] = Lists.Info(10, 1, Engines.Length),
    });

    private static EmulatorResponse Get(ApiRequest request)
    {
        var id = request.Path("engine-id");
        return OptionsOf(id) is null ? throw Errors.NotExist(id, "engines") : EmulatorResponse.Ok(View(id));
    }

    private static JsonObject View(string name) => new()
    {
        ["_id"] = name,
        ["author"] = "Twelve Labs",
        ["allowed_engine_options"] = Json.Array(OptionsOf(name)!),
        ["ready"] = true,
        ["finetune"] = false,
        ["created_at"] = Made,
        ["updated_at"] = Made,
    };
}
