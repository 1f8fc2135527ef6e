using System.Reflection;

namespace TwelveLabs.Tests.Mocking;

/// <summary>Shorter forms of the calls reach the one method that a mock knows.</summary>
public class OverloadTests
{
    private static readonly CancellationToken Token = new CancellationTokenSource().Token;

    [Fact]
    public async Task A_token_may_follow_the_request()
    {
        object?[]? sent = null;
        var indexes = Fake.Of<IIndexesClient>("CreateAsync", args =>
        {
            sent = args;
            return Task.FromResult(new CreateIndexResponse { Id = "i" });
        });
        var request = new CreateIndexRequest { IndexName = "n", Engines = [] };
        Assert.Equal("i", (await indexes.CreateAsync(request, Token)).Id);
        Assert.Equal([request, null, Token], sent!);
    }

    [Fact]
    public async Task A_token_may_stand_alone()
    {
        object?[]? sent = null;
        var videos = Fake.Of<IVideosClient>("ListAsync", args =>
        {
            sent = args;
            return Task.FromResult(new VideoPage());
        });
        await videos.ListAsync("i", Token);
        Assert.Equal(["i", null, null, Token], sent!);
    }

    [Fact]
    public async Task Progress_may_be_an_object_or_a_function_or_nothing()
    {
        var ways = new List<string>();
        var tasks = Fake.Of<ITasksClient>("WaitForCompletionAsync", args =>
        {
            ways.Add($"{args[0]} {args[1]?.GetType().Name ?? "null"} {args[2]?.GetType().Name ?? "null"} {(CancellationToken)args[4]! == Token}");
            ((Action<IndexingTask>?)args[1])?.Invoke(new IndexingTask { Id = "t" });
            return Task.FromResult(new CompletedIndexingTask(new IndexingTask { Id = "t", VideoId = "v" }));
        });
        var reports = new Reports();
        await tasks.WaitForCompletionAsync("1", reports);
        await tasks.WaitForCompletionAsync("2", reports, new WaitOptions());
        await tasks.WaitForCompletionAsync("3", reports, Token);
        await tasks.WaitForCompletionAsync("4", reports, new WaitOptions(), Token);
        await tasks.WaitForCompletionAsync("5", reports, null, null, Token);
        await tasks.WaitForCompletionAsync("6", _ => { }, Token);
        await tasks.WaitForCompletionAsync("7", Token);
        await tasks.WaitForCompletionAsync("8", null, Token);
        await tasks.WaitForCompletionAsync("9", null, new WaitOptions());
        Assert.Equal(5, reports.Count);
        Assert.Equal(
            [
                "1 Action`1 null False", "2 Action`1 WaitOptions False", "3 Action`1 null True", "4 Action`1 WaitOptions True", "5 Action`1 null True",
                "6 Action`1 null True", "7 null null True", "8 null null True", "9 null WaitOptions False",
            ],
            ways);
    }

    [Fact]
    public void Every_call_takes_a_token_in_the_place_of_its_options()
    {
        var overloads = typeof(TwelveLabsClient).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("ClientExtensions", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Select(method => Describe(method.GetParameters()[0].ParameterType, method.Name, method.GetParameters().Skip(1))).ToHashSet();
        var calls = typeof(TwelveLabsClient).Assembly.GetExportedTypes().Where(type => type.IsInterface && type.Name.EndsWith("Client", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods()).Where(method => method.GetParameters().Any(p => p.ParameterType == typeof(RequestOptions))).ToList();
        Assert.True(calls.Count > 84);
        Assert.All(calls, call => Assert.Contains(
            Describe(call.DeclaringType!, call.Name, call.GetParameters().Where(p => p.ParameterType != typeof(RequestOptions) && !(p.IsOptional && p.ParameterType != typeof(CancellationToken)))), overloads));
    }

    [Fact]
    public void What_is_deprecated_names_a_successor_that_exists_or_says_that_there_is_none()
    {
        var deprecated = typeof(TwelveLabsClient).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Client", StringComparison.Ordinal) || type.Name.EndsWith("ClientExtensions", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods()).Select(method => method.GetCustomAttribute<ObsoleteAttribute>()).Where(found => found is not null).ToList();
        Assert.NotEmpty(deprecated);
        Assert.All(deprecated, found =>
        {
            Assert.Equal(ExpectedId, found!.DiagnosticId);
            var names = System.Text.RegularExpressions.Regex.Matches(found!.Message!, @"(\w+)\.(\w+Async)").ToList();
            Assert.True(names.Count > 0 || found.Message!.EndsWith("names no successor.", StringComparison.Ordinal), found.Message);
            Assert.All(names, name => Assert.NotNull(typeof(TwelveLabsClient).GetProperty(name.Groups[1].Value)!.PropertyType.GetMethod(name.Groups[2].Value)));
        });
    }

    // The builds for older frameworks have no place for it.
    private static string? ExpectedId => typeof(TwelveLabsClient).Assembly.GetReferencedAssemblies().Any(reference => reference.Name == "netstandard") ? null : "TL0001";

    private static string Describe(Type client, string method, IEnumerable<ParameterInfo> parameters) =>
        $"{client.Name}.{method}({string.Join(", ", parameters.Select(p => p.ParameterType))})";

    private sealed class Reports : IProgress<IndexingTask>
    {
        public int Count { get; private set; }

        public void Report(IndexingTask value) => Count++;
    }
}
