using System.Globalization;
using System.Reflection;

namespace TwelveLabs.Tests.Mocking;

/// <summary>A user's code knows the SDK by its interfaces alone: what it needs of them is there, and they keep up with the classes.</summary>
public class InterfaceTests
{
    private static readonly Type[] Clients =
        [.. typeof(TwelveLabsClient).Assembly.GetExportedTypes().Where(type => type.IsClass && type.Name.EndsWith("Client", StringComparison.Ordinal))];

    public static TheoryData<string> Names => [.. Clients.Select(client => client.Name)];

    [Fact]
    public async Task A_service_is_tested_without_a_client()
    {
        var indexes = Fake.Of<IIndexesClient>("CreateAsync", args => Task.FromResult(new CreateIndexResponse { Id = $"id of {((CreateIndexRequest)args[0]!).IndexName}" }));
        var tasks = Fake.Of<ITasksClient>(out var taskFake);
        taskFake.Answer("CreateAsync", args => Task.FromResult(new CreateTaskResponse { Id = $"task in {((CreateTaskRequest)args[0]!).IndexId}" }))
            .Answer("WaitForCompletionAsync", args =>
            {
                ((Action<IndexingTask>)args[1]!)(new IndexingTask { Id = (string)args[0]!, Status = IndexingStatus.Indexing });
                return Task.FromResult(new CompletedIndexingTask { Id = (string)args[0]!, VideoId = "video" });
            });
        var search = Fake.Of<ISearchClient>("QueryAllAsync", _ => AsyncPages.FromPages<SearchHit, SearchPage>(
            [new() { Data = [new() { VideoId = "video", Score = 80 }] }, new() { Data = [new() { VideoId = "other", Score = 70 }] }], page => page.Data));
        var client = Fake.Of<ITwelveLabsClient>(out var fake);
        fake.Answer("get_Indexes", _ => indexes).Answer("get_Tasks", _ => tasks).Answer("get_Search", _ => search);

        var states = new List<string>();
        var found = await new Archive(client, states.Add).AddAndFindAsync("news", "clip.mp4", "goal");

        Assert.Equal("video: 80", found);
        Assert.Equal(["indexing"], states);
        Assert.Equal(["CreateAsync", "WaitForCompletionAsync"], taskFake.Calls);
    }

    [Fact]
    public void The_client_gives_its_own_parts_by_its_interface()
    {
        using var client = new TwelveLabsClient("key", new TwelveLabsClientOptions { BaseAddress = new Uri("https://api.example.com/v1") });
        ITwelveLabsClient known = client;
        Assert.Equal(client.BaseAddress, known.BaseAddress);
        Assert.Same(client.Tasks, known.Tasks);
        Assert.All(typeof(ITwelveLabsClient).GetProperties(), property => Assert.Same(typeof(TwelveLabsClient).GetProperty(property.Name)!.GetValue(client), property.GetValue(known)));
    }

    [Fact]
    public void A_part_that_is_overridden_is_what_the_interface_gives()
    {
        using var client = new WithEngines();
        Assert.Same(client.Engines, ((ITwelveLabsClient)client).Engines);
    }

    [Fact]
    public void There_are_ten_resources_and_the_client_of_all() => Assert.Equal(10 + 1, Clients.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_public_member_of_a_client_is_on_its_interface(string name)
    {
        var client = Clients.Single(type => type.Name == name);
        var contract = client.GetInterface("I" + name) ?? throw new InvalidOperationException($"{name} has no interface I{name}.");
        Assert.True(contract.IsPublic);
        string[] ofTheOwner = [nameof(IDisposable.Dispose)];

        var own = client.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.DeclaringType == client && !ofTheOwner.Contains(method.Name))
            .Select(Describe).Order();

        Assert.Equal(own, contract.GetMethods().Select(Describe).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_deprecated_is_so_on_the_interface_with_the_same_words(string name)
    {
        var client = Clients.Single(type => type.Name == name);
        Assert.Equal(Deprecated(client), Deprecated(client.GetInterface("I" + name)!));
        Assert.Equal(name is "SearchClient" or "ClassifyClient" or "TasksClient", Deprecated(client).Any());
    }

    private static IEnumerable<string> Deprecated(Type type) => type.GetMethods()
        .Select(method => (method.Name, method.GetCustomAttribute<ObsoleteAttribute>()?.Message)).Where(method => method.Message is not null).Select(method => $"{method}").Order();

    private static string Describe(MethodInfo method)
    {
        // The facade gives the classes, its interface their interfaces.
        var returns = method.IsSpecialName ? method.ReturnType.Name.TrimStart('I') : $"{method.ReturnType}";
        var parameters = method.GetParameters().Select(p => $"{p.ParameterType} {p.Name}{(p.IsOptional ? $" = {p.DefaultValue ?? "null"}" : "")}");
        return $"{returns} {method.Name}({string.Join(", ", parameters)})";
    }

    private sealed class WithEngines : TwelveLabsClient
    {
        public override EnginesClient Engines { get; } = new FakeEngines();

        private sealed class FakeEngines : EnginesClient;
    }

    /// <summary>Code of a user.</summary>
    private sealed class Archive(ITwelveLabsClient client, Action<string> report)
    {
        public async Task<string> AddAndFindAsync(string name, string file, string query)
        {
            var index = await client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = name, Engines = [] });
            var task = await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = index.Id, VideoFile = FileUpload.FromBytes(new byte[1], file) });
            var done = await client.Tasks.WaitForCompletionAsync(task.Id, state => report(state.Status.Value));
            await foreach (var hit in client.Search.QueryAllAsync(new SearchRequest { IndexId = index.Id, SearchOptions = [EngineOption.Visual], QueryText = query }))
            {
                if (hit.VideoId == done.VideoId)
                {
                    return string.Create(CultureInfo.InvariantCulture, $"{hit.VideoId}: {hit.Score}");
                }
            }

            return "";
        }
    }
}
