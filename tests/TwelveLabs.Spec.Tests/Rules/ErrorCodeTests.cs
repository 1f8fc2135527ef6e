using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

public sealed class ErrorCodeTests
{
    private static readonly string[] Known = [.. ApiDocument.Schemas["ErrorCodes"]!["enum"]!.AsArray().Select(c => c!.GetValue<string>())];

    [Fact]
    public void No_code_is_listed_twice() => Assert.Equal(Known.Distinct(), Known);

    [Fact]
    public void Every_operation_names_its_codes_and_all_of_them_are_known()
    {
        Rule.Holds("Say x-twelvelabs-error-codes", ApiDocument.Operations.Where(o => Codes(o).Length == 0).Select(o => o.Id));
        Rule.Holds("Add the code to ErrorCodes, or mend it", ApiDocument.Operations.SelectMany(o => Codes(o).Except(Known).Select(c => $"{o.Id}: {c}")));
    }

    [Fact]
    public void The_codes_in_examples_of_errors_are_known() =>
        Rule.Holds("Use a code of ErrorCodes", ExampleFile.Distinct.Where(e => e.Schema == "ErrorEnvelope")
            .Select(e => (e.Name, Code: JsonNode.Parse(e.Texts()[0])!["code"]?.GetValue<string>()))
            .Where(e => e.Code is not null && !Known.Contains(e.Code)).Select(e => $"{e.Name}: {e.Code}"));

    [Fact]
    public void The_SDK_has_a_constant_for_each_code() =>
        Assert.Equal(Known.Order(), typeof(ErrorCodes).GetFields().Select(f => (string)f.GetValue(null)!).Order());

    private static string[] Codes(Operation operation) =>
        [.. (operation.Json["x-twelvelabs-error-codes"] as JsonArray ?? []).Select(c => c!.GetValue<string>())];
}
