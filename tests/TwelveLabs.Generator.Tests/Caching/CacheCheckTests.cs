using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Pipeline;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests.Caching;

/// <summary>The check itself: a generator that keeps what it must not does not pass it.</summary>
public sealed class CacheCheckTests
{
    private static readonly Input Model = new("""
        [ApiModel("response")]
        public partial class Thing;
        """);

    [Fact]
    public void A_symbol_is_found() => Fails(
        "keeps a piece of the compiler", Models((context, _) => context.TargetSymbol));

    [Fact]
    public void A_syntax_node_within_a_value_is_found() => Fails(
        "keeps a piece of the compiler", Models((context, _) => (context.TargetSymbol.Name, new Lazy<object>(context.TargetNode))));

    [Fact]
    public void A_location_in_a_list_is_found() => Fails(
        "keeps a piece of the compiler", Models((context, _) => new List<Location>(context.TargetSymbol.Locations)));

    [Fact]
    public void A_symbol_that_a_function_keeps_is_found() => Fails(
        "keeps a piece of the compiler", Models((context, _) => new Func<string>(() => context.TargetSymbol.Name)));

    [Fact]
    public void A_symbol_in_a_step_without_a_name_is_found() => Fails(
        "the step 'without a name' keeps a piece of the compiler",
        new Bad(context => context.RegisterSourceOutput(
            Find(context, (found, _) => found.TargetSymbol.Name).Combine(context.CompilationProvider).Select((pair, _) => pair.Right.Assembly),
            static (_, _) => { })));

    [Fact]
    public void An_array_that_is_equal_to_none_is_found() => Fails(
        "the step 'Models' is Modified", Models((context, _) => new[] { context.TargetSymbol.Name }));

    [Fact]
    public void A_value_that_counts_the_files_is_found() => Fails(
        "After a new file", Models((context, _) => context.SemanticModel.Compilation.SyntaxTrees.Count()));

    [Fact]
    public void A_value_that_knows_its_line_is_found() => Fails(
        "After a comment before the input", Models((context, _) => context.TargetNode.SpanStart));

    [Fact]
    public void A_plain_name_passes() =>
        GeneratorRun.Of(Compilation(), Models((context, _) => context.TargetSymbol.Name));

    private static void Fails(string message, IIncrementalGenerator generator)
    {
        var failure = Assert.Throws<CacheException>(() => GeneratorRun.Of(Compilation(), generator));
        Assert.Contains(message, failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compilation() =>
        Sdk.Runtime.AddSyntaxTrees(Sdk.Parse(Model.Text, Input.Path));

    private static Bad Models<T>(Func<GeneratorAttributeSyntaxContext, CancellationToken, T> read) =>
        new(context => context.RegisterSourceOutput(
            Find(context, read).WithTrackingName("Models"),
            static (_, _) => { }));

    private static IncrementalValuesProvider<T> Find<T>(
        IncrementalGeneratorInitializationContext context, Func<GeneratorAttributeSyntaxContext, CancellationToken, T> read) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(Names.Model, static (_, _) => true, read);

    private sealed class Bad(Action<IncrementalGeneratorInitializationContext> initialize) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => initialize(context);
    }
}
