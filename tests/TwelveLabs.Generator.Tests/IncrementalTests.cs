using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TwelveLabs.Generator.Tests.Caching;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests;

/// <summary>An edit writes again what it changes and nothing more. That edits elsewhere write nothing is demanded of every run.</summary>
public sealed class IncrementalTests
{
    private const string List = Samples.List + "\n}";

    private static readonly string Before = new Input(Samples.Things()).Text;

    [Fact]
    public void Each_step_is_tracked_by_its_name() =>
        Assert.All(TwelveLabsGenerator.Steps, name => Assert.Contains(name, CompleteSdk.Run.Result.TrackedSteps.Keys));

    [Fact]
    public void A_changed_model_is_written_alone() =>
        Assert.Equal(["ThingPage: Modified"], After("""[ApiField("total")]""", """[ApiField("total", Maximum = 9)]"""));

    [Fact]
    public void A_changed_description_writes_nothing() =>
        Assert.Empty(After("/// <summary>A thing.</summary>", "/// <summary>A thing that lasts,\n/// and its history.</summary>"));

    [Fact]
    public void A_changed_description_of_a_member_writes_nothing() =>
        Assert.Empty(After("/// <summary>Its id.</summary>", "/// <summary>The id of it.</summary>"));

    [Fact]
    public void A_changed_body_of_a_method_writes_nothing() =>
        Assert.Empty(After("call.Path(\"id\", id, nameof(id));", "call.Path(\"id\", id.Trim(), nameof(id));"));

    [Fact]
    public void A_changed_attribute_of_an_operation_writes_its_client_alone() =>
        Assert.Equal(["ThingsClient: Modified"], After("\"ready\"", "\"done\""));

    [Fact]
    public void A_new_model_is_written_alone() => Assert.Equal(
        ["Other: New"], After(List, List + "[ApiModel(\"response\")] public partial class Other;"));

    [Fact]
    public void A_new_client_writes_itself_and_the_facade() => Assert.Equal(
        ["Facade: Modified", "OthersClient: New"], After(List, List + "[ApiClient] public partial class OthersClient;"));

    [Fact]
    public void A_model_that_is_gone_is_removed_alone()
    {
        const string Other = "[ApiModel(\"response\")] public partial class Other;";
        var first = GeneratorRun.Of(new Input(Samples.Things() + Other));
        var second = first.ThenReplace(Input.Path, Before);

        Assert.Equal(["Other: Removed"], Steps.Rewritten(second.Result));
        Assert.DoesNotContain(second.Result.GeneratedSources, source => source.HintName == "Other.Model.g.cs");
    }

    [Fact]
    public void A_new_status_writes_the_protocol_and_its_default()
    {
        var first = GeneratorRun.Of(new Input(Samples.Things()));
        var second = first.Then(first.Before.AddSyntaxTrees(Sdk.Parse(
            "namespace TwelveLabs; [Metadata.ApiStatus(418)] public class TeapotException(ErrorResponse response) : ApiException(response);", "Teapot.cs")));

        Assert.Equal(["Protocol: Modified"], Steps.Rewritten(second.Result).Order(StringComparer.Ordinal));
        Assert.Contains("(_, 418) => new TeapotException(response)", second.Source("ApiProtocol.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_kind_of_error_writes_the_protocol_alone()
    {
        var first = GeneratorRun.Of(new Input(Samples.Things()));
        var second = first.Then(first.Before.AddSyntaxTrees(Sdk.Parse(
            "namespace TwelveLabs; [Metadata.ApiErrorKind(\"teapot\", \"short\", \"stout\")] public static class Codes; [Metadata.ApiError(\"teapot\")] public class TeapotException(ErrorResponse response) : ApiException(response);", "Teapot.cs")));

        Assert.Equal(["Protocol: Modified"], Steps.Rewritten(second.Result));
        Assert.Contains("(\"short\", _) => new TeapotException(response)", second.Source("ApiProtocol.g.cs"), StringComparison.Ordinal);
        Assert.Contains("(\"stout\", _) => new TeapotException(response)", second.Source("ApiProtocol.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_breaks_takes_none_with_it() => Assert.Equal(
        ["Thing: Removed", "TLG0001: New"], After("public string Id", "public decimal Id"));

    [Fact]
    public void Nothing_but_the_compilation_is_read()
    {
        var first = GeneratorRun.Of(new Input(Samples.Things()));

        Assert.Empty(Steps.Rewritten(first.ThenWith(driver => driver.AddAdditionalTexts([new File("api.yaml", "openapi: 3.0.3")])).Result));
        Assert.Empty(Steps.Rewritten(first.ThenWith(driver => driver.WithUpdatedAnalyzerConfigOptions(new Options())).Result));
    }

    private static IEnumerable<string> After(string old, string edited)
    {
        old = old.ReplaceLineEndings("\n");
        Assert.Contains(old, Before, StringComparison.Ordinal);
        var second = GeneratorRun.Of(new Input(Samples.Things())).ThenReplace(Input.Path, Before.Replace(old, edited, StringComparison.Ordinal));
        return Steps.Rewritten(second.Result).Order(StringComparer.OrdinalIgnoreCase);
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Dictionary();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Dictionary : AnalyzerConfigOptions
        {
            private readonly ImmutableDictionary<string, string> _values = ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Other");

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
        }
    }
}
