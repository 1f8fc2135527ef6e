using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests.UserCode;

/// <summary>What users type first compiles, whatever version of C# their project has, and whatever framework it is for.</summary>
public sealed class LanguageVersionTests
{
    private const string Typical = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Newtonsoft.Json.Linq;
        using TwelveLabs;

        public class Job
        {
            public TwelveLabsClient[] Clients(string key, TwelveLabsClientOptions options) => new[]
            {
                new TwelveLabsClient(), new TwelveLabsClient(null, options), new TwelveLabsClient(key, options), new TwelveLabsClient(options), new TwelveLabsClient(new TwelveLabsClientOptions()), new TwelveLabsClient("tlk_x"),
                new TwelveLabsClient(ApiKeyProvider.FromFile("key.txt")), new TwelveLabsClient(apiKey: key, options: null), new TwelveLabsClient(options: options),
            };

            public async Task Waits(TwelveLabsClient client, ITwelveLabsClient service, Progress<IndexingTask> bar, WaitOptions wait, RequestOptions options, CancellationToken token)
            {
                await client.Tasks.WaitForCompletionAsync("t");
                await client.Tasks.WaitForCompletionAsync("t", null);
                await client.Tasks.WaitForCompletionAsync("t", null, wait);
                await client.Tasks.WaitForCompletionAsync("t", null, null, options, token);
                await client.Tasks.WaitForCompletionAsync("t", null, token);
                await client.Tasks.WaitForCompletionAsync("t", null, wait, token);
                await client.Tasks.WaitForCompletionAsync("t", token);
                await client.Tasks.WaitForCompletionAsync("t", bar);
                await client.Tasks.WaitForCompletionAsync("t", bar, wait);
                await client.Tasks.WaitForCompletionAsync("t", bar, token);
                await client.Tasks.WaitForCompletionAsync("t", bar, wait, token);
                await client.Tasks.WaitForCompletionAsync("t", (IProgress<IndexingTask>)bar, token);
                await client.Tasks.WaitForCompletionAsync("t", (IProgress<IndexingTask>)bar, wait, options, token);
                await client.Tasks.WaitForCompletionAsync("t", state => Console.WriteLine(state.Status));
                await client.Tasks.WaitForCompletionAsync("t", state => Console.WriteLine(state.Status), token);
                await client.Tasks.WaitForCompletionAsync("t", state => Console.WriteLine(state.Status), wait, token);
                await client.Tasks.WaitForCompletionAsync("t", Tell, wait, token);
                await client.Tasks.WaitForCompletionAsync("t", wait: wait, cancellationToken: token);
                await service.Imports.WaitForCompletionAsync("integration", "index", null, wait);
                await service.EmbedTasks.WaitForCompletionAsync("t", null, wait);
            }

            public async Task Calls(TwelveLabsClient client, ITwelveLabsClient service, CreateTaskRequest request, List<CreateTaskRequest> requests, IAsyncEnumerable<CreateTaskRequest> stream, RequestOptions options, CancellationToken token)
            {
                await client.Tasks.CreateAsync(request, token);
                await client.Tasks.CreateAsync(request, null, token);
                await client.Tasks.CreateAsync(request, options, token);
                await service.Tasks.CreateAsync(request, token);
                await client.Tasks.CreateWithResponseAsync(request, token);
                await client.Tasks.DeleteAsync("t", token);
                await client.Indexes.ListAsync(token);
                await client.Indexes.ListAsync(null, token);
                await client.Indexes.ListAsync(new ListIndexesRequest(), token);
                await client.Engines.ListAsync(token);
                await client.Videos.GetAsync("i", "v", token);
                await client.Videos.GetThumbnailAsync("i", "v", new GetThumbnailRequest { Time = 5 }, token);
                await foreach (var page in client.Indexes.ListAllAsync(token).AsPages()) { Console.WriteLine(page); }
                await foreach (var result in client.Tasks.CreateManyAsync(requests, token)) { Console.WriteLine(result.Index); }
                await foreach (var result in client.Tasks.CreateManyAsync(requests, 2, token)) { Console.WriteLine(result.Index); }
                await foreach (var result in client.Tasks.CreateManyAsync(stream, token)) { Console.WriteLine(result.Index); }
                await foreach (var piece in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }, token)) { Console.WriteLine(piece.Text); }
            }

            public UpdateVideoRequest[] Metadata() => new[]
            {
                new UpdateVideoRequest { Metadata = { ["a"] = 1, ["b"] = "text", ["c"] = true } },
                new UpdateVideoRequest { Metadata = new Dictionary<string, JToken> { ["a"] = 1 } },
            };

            public ListVideosRequest[] Filters() => new[]
            {
                new ListVideosRequest { Metadata = { ["rating"] = 9.3, ["views"] = 7, ["category"] = "news", ["live"] = true, ["year"] = MetadataFilter.Between(2020, 2024) }, DurationSeconds = 5, Size = 7 },
                new ListVideosRequest { Metadata = new Dictionary<string, MetadataFilter> { ["rating"] = MetadataFilter.AtLeast(5) }, CreatedAt = TimeFilter.AtLeast(DateTimeOffset.UtcNow) },
            };

            private static void Tell(IndexingTask task) => Console.WriteLine(task.Id);
        }
        """;

    private const string TargetTyped = """
        using TwelveLabs;

        public class Short
        {
            public UpdateVideoRequest Metadata() => new() { Metadata = new() { ["a"] = 1 } };

            public ListVideosRequest Filter() => new() { Metadata = new() { ["rating"] = MetadataFilter.Between(5, 9), ["category"] = "news" } };
        }
        """;

    private static readonly LanguageVersion[] Versions =
        [LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.CSharp13, LanguageVersion.CSharp14];

    public static TheoryData<LanguageVersion, string> All
    {
        get
        {
            var all = new TheoryData<LanguageVersion, string>();
            foreach (var version in Versions)
            {
                foreach (var framework in new[] { "net10.0", "net8.0", "netstandard2.0" })
                {
                    all.Add(version, framework);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Typical_calls_compile(LanguageVersion version, string framework)
    {
        string[] sources = version >= LanguageVersion.CSharp9 ? [Typical, TargetTyped] : [Typical];
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version)));
        var compilation = CSharpCompilation.Create(
            "User", trees, References(framework),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()));
    }

    private static IEnumerable<MetadataReference> References(string framework) => framework switch
    {
        "netstandard2.0" => [.. Directory.EnumerateFiles(Places.Platform(framework), "*.dll").Concat(Directory.EnumerateFiles(Path.GetDirectoryName(Places.SdkWithReferences(framework))!, "*.dll")).Select(path => MetadataReference.CreateFromFile(path))],
        "net8.0" => [.. Sdk.PlatformReferences, MetadataReference.CreateFromFile(Places.SdkWithReferences(framework))],
        _ => [.. Sdk.PlatformReferences, MetadataReference.CreateFromFile(typeof(TwelveLabsClient).Assembly.Location)],
    };
}
