using System.Globalization;
using Microsoft.CodeAnalysis;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests;

/// <summary>Each thing that the generator cannot handle is said once, where it stands, and only that is left out.</summary>
public sealed class DiagnosticTests
{
    private const string Bystander = """
        [ApiModel("response")]
        public partial class Bystander;

        """;

    public static TheoryData<string, string, string> Cases => new()
    {
        { "TLG0001", "'Bad.Value' has the type 'decimal'", Model("public decimal [|Value|] { get; set; }") },
        { "TLG0001", "'Bad.Value' has the type 'System.Collections.Generic.IList<System.Collections.Generic.IList<int>>'", Model("public IList<IList<int>> [|Value|] { get; set; }") },
        { "TLG0001", "'Bad.Value' has the type 'System.ReadOnlyMemory<double>'", Model("public ReadOnlyMemory<double> [|Value|] { get; set; }") },
        { "TLG0001", "'Bad.Value' has the type 'System.DayOfWeek'", Model("public DayOfWeek [|Value|] { get; set; }") },
        { "TLG0001", "'Bad.Value' has the type 'TwelveLabs.FileUpload?'", Model("public FileUpload? [|Value|] { get; set; }") },
        { "TLG0001", "'Bad.Value' has the type 'System.Collections.Generic.IList<double>?'", Form("public IList<double>? [|Value|] { get; set; }") },
        { "TLG0001", "'Bad.Value' has the type 'Newtonsoft.Json.Linq.JToken?'", Form("public JToken? [|Value|] { get; set; }") },
        { "TLG0002", "it is not partial", """[ApiModel("response")] public class [|Bad|];""" },
        { "TLG0002", "it is nested in another", """public partial class Outer { [ApiModel("response")] public partial class [|Bad|]; }""" },
        { "TLG0002", "it is a record", """[ApiModel("response")] public partial record [|Bad|];""" },
        { "TLG0002", "it is generic", """[ApiModel("response")] public partial class [|Bad|]<T>;""" },
        { "TLG0002", "it is static or abstract", """[ApiModel("response")] public abstract partial class [|Bad|];""" },
        { "TLG0002", "it is not partial", """[ApiClient] public class [|BadClient|];""" },
        { "TLG0003", "names 'nowhere', but 'Bad' has no such member", """[ApiModel("request")] [ApiGroup(1, 1, "nowhere")] public partial class [|Bad|];""" },
        { "TLG0003", "names 'nowhere', but 'Bad' has no such member", """[ApiModel("request")] [ApiRequires("nowhere")] public partial class [|Bad|];""" },
        { "TLG0003", "names 'nowhere', but 'Bad' has no such member", """[ApiModel("request", Text = "nowhere")] public partial class [|Bad|];""" },
        { "TLG0003", "names 'Text', but 'Other' has no such member", """[ApiModel("request")] public partial class Other; [ApiModel("request")] public partial class Bad { [ApiField("value", TextOrObject = true)] public Other? [|Value|] { get; set; } }""" },
        { "TLG0003", "names 'rows', but 'ThingPage' has no such member", OnList("""[ApiNumberedPages("rows", "page", "total")]""") },
        { "TLG0003", "names 'number', but 'ListThingsRequest' has no such member", OnList("""[ApiNumberedPages("data", "number", "total")]""") },
        { "TLG0003", "names 'info.total', but 'ThingPage' has no such member", OnList("""[ApiNumberedPages("data", "page", "info.total")]""") },
        { "TLG0003", "names 'ListMore', but 'ThingsClient' has no such member", OnList("""[ApiTokenPages("data", "next", "ListMore")]""") },
        { "TLG0003", "names 'status', but 'Thing' has no such member", OnGet("""[ApiWait(State = "status")]""") },
        { "TLG0003", "names 'rest', but 'Thing' has no such member", OnGet("""[ApiWait(State = "state", Remaining = "rest")]""") },
        { "TLG0003", "names 'end', but 'Thing' has no such member", OnGet("""[ApiWait(State = "state", EstimatedTime = "end")]""") },
        { "TLG0007", "'_id' of Thing has the type string, which is not Time", OnGet("""[ApiWait(State = "state", EstimatedTime = "_id")]""") },
        { "TLG0003", "names 'Make', but 'ThingsClient' has no such member", OnGet("""[ApiWait(State = "state", Starts = "Make")]""") },
        { "TLG0007", "must take a request and all that the wait takes", OnGet("""[ApiWait(State = "state", Starts = "Get", Id = "_id", Concurrency = 1)]""") },
        { "TLG0007", "needs members of Thing", OnGet("""[ApiWait(State = "state", Completed = "Done", Present = new[] { "other" })]""") },
        { "TLG0003", "names 'Fetch', but 'ThingsClient' has no such member", OnGet("""[ApiWait(State = "state", Result = "Fetch")]""") },
        { "TLG0004", "'BadRequestException' and 'TeapotException' both stand for the status 400", """[ApiStatus(400)] public class [|TeapotException|](ErrorResponse response) : ApiException(response);""" },
        { "TLG0005", "'Bad' has the name 'value' on the wire twice", Model("""public string? Value { get; set; } [ApiField("value")] public string? [|Again|] { get; set; }""") },
        { "TLG0006", "'Things' must be named", "[ApiClient] public partial class [|Things|];" },
        { "TLG0006", "'Client' must be named", "[ApiClient] public partial class [|Client|];" },
        { "TLG0008", "'TeapotException' stands for errors of the kind 'teapot', but the document names no code", """[ApiError("teapot")] public class [|TeapotException|](ErrorResponse response) : ApiException(response);""" },
        { "TLG0008", "'TeapotException' stands for errors of the kind 'teapot'", """[ApiErrorKind("teapot")] public static class Codes; [ApiError("teapot")] public class [|TeapotException|](ErrorResponse response) : ApiException(response);""" },
        { "TLG0009", "'PageTokenExpiredException' and 'TeapotException' both stand for errors of the kind 'page_token_expired'", """[ApiError("page_token_expired")] public class [|TeapotException|](ErrorResponse response) : ApiException(response);""" },
        { "TLG0007", "it names neither a state nor lists", OnGet("[ApiWait]") },
        { "TLG0007", "'_id' of Thing has the type string, which is not OpenEnum", OnGet("""[ApiWait(State = "_id")]""") },
        { "TLG0007", "'_id' of Thing has the type string, which is not a list", OnGet("""[ApiWait(Empty = new[] { "_id" })]""") },
        { "TLG0007", "'total' of ThingPage has the type int?, which is not a list", OnList("""[ApiNumberedPages("total", "page", "total")]""") },
        { "TLG0007", "'data' of ThingPage has the type IList<Thing>, which is not Int32", OnList("""[ApiNumberedPages("data", "page", "data")]""") },
        { "TLG0007", "takes no 'request'", OnGet("""[ApiTokenPages("data", "next", "List")]""") },
        { "TLG0007", "takes no 'request'", OnGet("""[ApiStream("Stream", typeof(Thing))]""") },
        { "TLG0007", "takes no 'request'", OnGet("""[ApiBatch("GetMany", 2)]""") },
        { "TLG0007", "names no method, or a concurrency of less than 1", OnList("""[ApiBatch("ListMany", 0)]""") },
        { "TLG0003", "names 'text', but 'ThingPage' has no such member", OnStream("Joined = new[] { \"text=_id\" }") },
        { "TLG0003", "names 'text', but 'Thing' has no such member", OnStream("Joined = new[] { \"next=text\" }") },
        { "TLG0007", "'next' of Joined is no pair", OnStream("Joined = new[] { \"next\" }") },
        { "TLG0007", "'total' of ThingPage has the type int?, which is not Text", OnStream("Joined = new[] { \"total=_id\" }") },
        { "TLG0007", "'total' of ThingPage and '_id' of Thing differ in type", OnStream("Last = new[] { \"total=_id\" }") },
        { "TLG0007", "'data' of ThingPage has the type IList<Thing>, which is not", OnStream("Last = new[] { \"data=_id\" }") },
        { "TLG0007", "takes no id", Samples.Things(onGet: "", onList: "") + """[ApiClient] public partial class BadClient { [ApiWait(State = "state")] public Task<ApiResponse<Thing>> [|GetWithResponseAsync|]() => null!; }""" },
        { "TLG0007", "does not return Task<ApiResponse<T>>", """[ApiClient] public partial class BadClient { [ApiWait(State = "state")] public string [|Get|](string id) => id; }""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_input_is_told_at_its_place(string id, string message, string members)
    {
        var input = new Input(Bystander + members);
        var run = GeneratorRun.Of(input);

        var diagnostic = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(Input.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(input.Marked, diagnostic.Location.SourceSpan);
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.HintName.StartsWith("Bad.", StringComparison.Ordinal) || source.HintName.StartsWith("BadClient.", StringComparison.Ordinal));
        Assert.Contains(run.Result.GeneratedSources, source => source.HintName == "Bystander.Model.g.cs");
    }

    [Fact]
    public void A_class_of_another_namespace_is_refused()
    {
        var other = Sdk.Parse("""namespace Elsewhere { [TwelveLabs.Metadata.ApiModel("response")] public partial class Bad; }""", Input.Path);

        var diagnostic = Assert.Single(GeneratorRun.Of(Sdk.Runtime.AddSyntaxTrees(other)).Result.Diagnostics);

        Assert.Equal("TLG0002", diagnostic.Id);
        Assert.Contains("in another namespace", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_moves_with_its_line()
    {
        var input = new Input("[ApiClient] public partial class [|Things|];");
        var moved = GeneratorRun.Of(input).ThenReplace(Input.Path, "\n\n" + input.Text);

        Assert.Equal(input.Marked!.Value.Start + 2, Assert.Single(moved.Result.Diagnostics).Location.SourceSpan.Start);
    }

    private static string Model(string member) => $$"""[ApiModel("response")] public partial class Bad { [ApiField("value")] {{member}} }""";

    private static string Form(string member) => Model(member).Replace("(\"response\")", "(\"request\", Form = true)", StringComparison.Ordinal);

    private static string OnGet(string attribute) => Mark(Samples.Things(attribute, ""), "GetWithResponseAsync(string");

    private static string OnList(string attribute) => Mark(Samples.Things("", attribute), "ListWithResponseAsync(ListThingsRequest");

    private static string OnStream(string whole) =>
        Samples.Streamed(OnList($"[ApiStream(\"Stream\", typeof(Thing), Flag = \"stream\", Type = \"state\", Chunk = \"p\", End = \"e\", Error = \"f\", {whole})]"));

    private static string Mark(string text, string declaration)
    {
        var name = declaration[..declaration.IndexOf('(', StringComparison.Ordinal)];
        return text.Replace(declaration, declaration.Replace(name, $"[|{name}|]", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
