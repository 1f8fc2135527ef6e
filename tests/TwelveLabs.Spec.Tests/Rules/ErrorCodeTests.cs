using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

public sealed class ErrorCodeTests
{
    private const string Reference =
        """
        parameter_invalid parameter_not_provided parameter_unknown resource_not_exist api_key_invalid tags_not_allowed
        api_upgrade_required api_allowed_for_paid_plan api_not_allowed unauthorized region_not_allowed
        request_canceled_or_timed_out too_many_requests internal_server_error endpoint_not_found
        index_option_cannot_be_changed index_engine_cannot_be_changed index_name_already_exists
        index_not_supported_for_generate index_engine_not_supported
        video_resolution_too_low video_resolution_too_high video_resolution_invalid_aspect_ratio video_duration_too_short
        video_duration_too_long video_file_broken video_filesize_too_large task_cannot_be_deleted usage_limit_exceeded
        search_option_not_supported search_option_combination_not_supported search_filter_invalid search_page_token_expired
        content_classification_not_supported token_limit_exceeded prompt_too_long
        text_too_long image_file_broken audio_file_broken
        """;

    private static readonly string[] Known = [.. ApiDocument.Schemas["ErrorCodes"]!["enum"]!.AsArray().Select(c => c!.GetValue<string>())];

    [Fact]
    public void Every_code_of_the_reference_is_known() =>
        Rule.Holds("Add the code to ErrorCodes", Reference.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Except(Known));

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
