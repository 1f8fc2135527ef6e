using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests;

/// <summary>What the generator writes compiles, without a warning.</summary>
public sealed class OutputTests
{
    [Fact]
    public void All_of_the_sdk_compiles() => Compiles(CompleteSdk.Run);

    [Fact]
    public void The_runtime_needs_no_endpoint() => Compiles(GeneratorRun.Of(Sdk.Runtime));

    [Fact]
    public void Waiting_and_numbered_pages_compile() => Compiles(Run(Samples.Things()));

    [Fact]
    public void A_type_of_what_a_wait_returns_compiles() =>
        Compiles(Run(Samples.Things(onGet: "[ApiWait(State = \"state\", Succeeded = new[] { \"ready\" }, Completed = \"CompletedThing\", Present = new[] { \"state\" })]")));

    [Fact]
    public void Pages_by_token_and_waiting_for_lists_compile() => Compiles(Run(
        Samples.Things(onGet: "", onList: "")
        + """
        [ApiModel("response")]
        public partial class Work
        {
            [ApiField("pending")]
            public IList<string> Pending { get; set; } = OptionalCollection.List<string>();
        }

        [ApiClient]
        public partial class WorkClient
        {
            private static readonly ApiOperation GetOperation = null!;
            private static readonly ApiOperation ListOperation = null!;

            [ApiWait(Empty = new[] { "pending" })]
            public virtual Task<ApiResponse<Work>> GetWithResponseAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => null!;

            public virtual Task<Work> GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) => null!;

            [ApiTokenPages("pending", "pending_token", "ListPage")]
            public virtual Task<ApiResponse<WorkPage>> ListWithResponseAsync(ListThingsRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) => null!;

            public virtual Task<WorkPage> ListAsync(ListThingsRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) => null!;

            public virtual Task<ApiResponse<WorkPage>> ListPageWithResponseAsync(string token, RequestOptions? options = null, CancellationToken cancellationToken = default) => null!;

            public virtual Task<WorkPage> ListPageAsync(string token, RequestOptions? options = null, CancellationToken cancellationToken = default) => null!;
        }

        [ApiModel("response")]
        public partial class WorkPage
        {
            [ApiField("pending")]
            public IList<string> Pending { get; set; } = OptionalCollection.List<string>();

            [ApiField("pending_token")]
            public string? Token { get; set; }
        }
        """));

    [Theory]
    [InlineData("Remaining = \"rest\"")]
    [InlineData("EstimatedTime = \"end\"")]
    [InlineData("Remaining = \"rest\", EstimatedTime = \"end\"")]
    public void Every_kind_of_estimate_compiles(string estimate)
    {
        foreach (var optional in new[] { "?", "" })
        {
            Compiles(Run(
                Samples.Things(onGet: $"[ApiWait(State = \"state\", Succeeded = new[] {{ \"ready\" }}, {estimate})]")
                    .Replace("""[ApiField("state")]""", $$"""[ApiField("rest")] public int{{optional}} Rest { get; set; } [ApiField("end")] public DateTimeOffset{{optional}} End { get; set; } [ApiField("state")]""", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Many_requests_compile() => Compiles(Run(
        Samples.Things(onList: "[Obsolete(\"The vendor has deprecated this operation.\")] [ApiBatch(\"ListMany\", 3)]")
            .Replace("ListWithResponseAsync(ListThingsRequest? request = null", "ListWithResponseAsync(IList<string> places, ListThingsRequest request", StringComparison.Ordinal)
            .Replace("ListAsync(ListThingsRequest? request = null", "ListAsync(IList<string> places, ListThingsRequest request", StringComparison.Ordinal)
            .Replace("ListWithResponseAsync(request", "ListWithResponseAsync(places, request", StringComparison.Ordinal)
            .Replace("public virtual Task<ThingPage> ListAsync", "[Obsolete(\"The vendor has deprecated this operation.\")] public virtual Task<ThingPage> ListAsync", StringComparison.Ordinal)));

    [Fact]
    public void A_stream_compiles() => Compiles(Run(Samples.Streamed(Samples.Things(
        onList: "[ApiStream(\"Stream\", typeof(Thing), Flag = \"stream\", Type = \"state\", Chunk = \"p\", End = \"e\", Error = \"f\", Joined = new[] { \"next=_id\" }, Last = new[] { \"next=error.code\" })]"))));

    [Fact]
    public void A_state_that_every_response_has_compiles() => Compiles(Run(
        Samples.Things().Replace("""[ApiField("state")]""", """[ApiField("state", Required = true)]""", StringComparison.Ordinal)
            .Replace("public ThingState? State", "public ThingState State", StringComparison.Ordinal)));

    [Fact]
    public void A_name_on_the_wire_may_hold_any_character() => Compiles(Run("""
        [ApiModel("request", Form = true)]
        public partial class Odd
        {
            [ApiField("a\"b\\c", Required = true)]
            public required string Name { get; set; }

            [ApiField("{d}")]
            public IList<string>? Texts { get; set; }
        }
        """));

    [Fact]
    public void A_sensitive_member_of_any_shape_is_handed_on_as_such()
    {
        var run = Run(Samples.State + """
            [ApiModel("request", Form = true)]
            public partial class Private
            {
                [ApiField("a", Sensitive = true)]
                public string? Text { get; set; }

                [ApiField("b", Sensitive = true)]
                public bool? Flag { get; set; }

                [ApiField("c", Sensitive = true)]
                public IList<ThingState>? States { get; set; }

                [ApiField("d")]
                public string? Open { get; set; }
            }
            """);

        Compiles(run);
        var text = run.Result.GeneratedSources.Single(source => source.HintName == "Private.Model.g.cs").SourceText.ToString();
        Assert.Contains("fields.Add(\"a\", Text, sensitive: true);", text, StringComparison.Ordinal);
        Assert.Contains("fields.Add(\"b\", Flag, sensitive: true);", text, StringComparison.Ordinal);
        Assert.Contains("fields.AddAll(\"c\", States, sensitive: true);", text, StringComparison.Ordinal);
        Assert.Contains("fields.Add(\"d\", Open);", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_shape_of_member_compiles() => Compiles(Run(
        Samples.Thing + Samples.State
        + string.Concat(new[] { "response", "request" }.Select(direction => $$"""
            [ApiModel("{{direction}}")]
            public partial class Every{{direction}}
            {
                [ApiField("a", MinLength = 1, MaxLength = 9, Url = true)]
                public string? Text { get; set; }

                [ApiField("b")]
                public bool? Flag { get; set; }

                [ApiField("c", Minimum = 1, Maximum = 50)]
                public int? Small { get; set; }

                [ApiField("d", Minimum = 0.5)]
                public long? Large { get; set; }

                [ApiField("e")]
                public double? Number { get; set; }

                [ApiField("f")]
                public DateTimeOffset? Time { get; set; }

                [ApiField("g")]
                public ThingState? State { get; set; }

                [ApiField("h")]
                public Thing? Thing { get; set; }

                [ApiField("i")]
                public ReadOnlyMemory<float> Vector { get; set; }

                [ApiField("j")]
                public JToken? Token { get; set; }

                [ApiField("k", MinItems = 1, MaxItems = 3)]
                public IList<Thing>? Things { get; set; }

                [ApiField("l")]
                public IList<ThingState>? States { get; set; }

                [ApiField("m")]
                public IDictionary<string, string>? Texts { get; set; }

                [ApiField("n")]
                public IDictionary<string, JToken?>? Tokens { get; set; }

                [ApiField("o", Lazy = true)]
                public Dictionary<string, JToken?> Values { get => _values ??= OptionalCollection.Map<JToken?>(); set => _values = value; }

                private Dictionary<string, JToken?>? _values;
            }
            """))));

    [Fact]
    public void An_attribute_that_is_still_being_written_does_not_stop_the_rest()
    {
        var run = Run(Samples.Thing + Samples.State + """
            [ApiModel]
            public partial class Half
            {
                [ApiField]
                public string? Text { get; set; }
            }

            [ApiStatus("x")]
            public class HalfException(ErrorResponse response) : ApiException(response);
            """);

        Assert.Contains(run.Result.GeneratedSources, source => source.HintName == "Thing.Model.g.cs");
    }

    [Fact]
    public void No_generated_line_ends_in_a_space_and_no_blank_line_is_doubled() => Assert.All(
        CompleteSdk.Run.Result.GeneratedSources,
        source =>
        {
            var text = source.SourceText.ToString();
            Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\n\n *\}", text);
        });

    private static GeneratorRun Run(string members) => GeneratorRun.Of(new Input(members));

    // Of small inputs only what is new is looked at: the runtime is the same in each.
    private static void Compiles(GeneratorRun run)
    {
        var after = run.After;
        var own = after.SyntaxTrees.Where(tree => tree.FilePath == Input.Path || !run.Before.ContainsSyntaxTree(tree)).ToList();

        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal("", Complaints(own.Any(tree => tree.FilePath == Input.Path)
            ? own.SelectMany(tree => after.GetSemanticModel(tree).GetDiagnostics())
            : after.GetDiagnostics()));
    }

    // CS8795: the generator of the logging package, which does not run here, completes a method.
    private static string Complaints(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS8795")
        .Aggregate("", (text, diagnostic) => text + diagnostic + "\n");
}
