using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

internal static class IndexCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["index.list"] = c => Of(c.Client.Indexes.ListAsync(Query(c.Named(0)), c.Options(1), c.Cancel)),
        ["index.listPagination"] = c => c.Pages(c.Client.Indexes.ListAllAsync(Query(c.Named(0)), c.Options(1), c.Cancel)),
        ["index.retrieve"] = c => Of(c.Client.Indexes.GetAsync(c.Text(0), c.Options(1), c.Cancel)),
        ["index.create"] = c => Of(c.Client.Indexes.CreateAsync(Create(c, c.Named(0)), c.Options(1), c.Cancel)),
        ["index.update"] = c => Of(c.Client.Indexes.UpdateAsync(c.Text(0), new UpdateIndexRequest { IndexName = Name(c, 1) }, c.Options(2), c.Cancel)),
        ["index.delete"] = c => Of(c.Client.Indexes.DeleteAsync(c.Text(0), c.Options(1), c.Cancel)),
    };

    /// <summary>A name, which stands alone or among named arguments.</summary>
    public static string Name(Invocation call, int position) =>
        call.IsNamed(position) ? call.Named(position).Required("name") : call.Text(position);

    private static ListIndexesRequest Query(Named a) => new()
    {
        Id = a.Text("id"),
        IndexName = a.Text("name"),
        EngineOptions = a.List<EngineOption>("engineOptions"),
        EngineFamily = a.Value<EngineFamily>("engineFamily"),
        CreatedAt = a.Times("createdAt"),
        UpdatedAt = a.Times("updatedAt"),
        Page = a.Value<int>("page"),
        PageSize = a.Value<int>("pageLimit"),
        SortBy = a.Value<SortBy>("sortBy"),
        SortOrder = a.Value<SortOrder>("sortOption"),
    };

    private static CreateIndexRequest Create(Invocation call, Named a) => new()
    {
        IndexName = a.Required("name"),
        Engines = [.. a.Objects("engines").Select(engine => Engine(call.Keep(engine)))],
        Addons = a.List<IndexAddon>("addons"),
    };

    private static EngineConfiguration Engine(Named a) => new()
    {
        EngineName = a.Required("name"),
        EngineOptions = a.List<EngineOption>("options") ?? [],
    };
}
