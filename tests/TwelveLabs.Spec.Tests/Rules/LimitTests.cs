using System.Globalization;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

/// <summary>Ranges, defaults and allowed values that the service's reference is sure of, written down once more.</summary>
public sealed class LimitTests
{
    // schema.member or operation.parameter   type   minimum   maximum   default; a dash: the reference does not say.
    private const string Numbers =
        """
        Indexes_List.page                               integer  1     -    1
        Indexes_List.page_limit                         integer  0     50   10
        Videos_List.page                                integer  1     -    1
        Videos_List.page_limit                          integer  0     50   10
        Tasks_List.page                                 integer  1     -    1
        Tasks_List.page_limit                           integer  0     50   10
        EmbedTasks_List.page                            integer  1     -    1
        EmbedTasks_List.page_limit                      integer  0     50   10
        Videos_GetTranscription.start                   number   0     -    -
        Videos_GetTranscription.end                     number   0     -    -
        Videos_GetTextInVideo.start                     number   0     -    -
        Videos_GetTextInVideo.end                       number   0     -    -
        Videos_GetLogos.start                           number   0     -    -
        Videos_GetLogos.end                             number   0     -    -
        Videos_GetThumbnail.time                        number   0     -    -
        SearchRequest.page_limit                        integer  0     50   10
        SearchRequest.adjust_confidence_level           number   0     1    0.5
        CombinedSearchRequest.page_limit                integer  0     50   10
        CombinedSearchRequest.adjust_confidence_level   number   0     1    0.5
        TextSearchRequest.page_limit                    integer  0     50   10
        TextSearchRequest.adjust_confidence_level       number   0     1    0.5
        SummarizeRequest.temperature                    number   0     1    0.2
        GenerateTextRequest.temperature                 number   0     1    0.2
        ClassifyVideosRequest.page_limit                integer  0     50   10
        ClassifyIndexRequest.page_limit                 integer  0     50   10
        ClassifyThreshold.min_video_score               number   0     100  75
        ClassifyThreshold.min_clip_score                number   1     100  30
        ClassifyThreshold.min_duration_ratio            number   0.01  1    0.5
        CreateEmbeddingRequest.audio_start_offset_sec   number   0     -    0
        CreateEmbedTaskRequest.video_start_offset_sec   number   0     -    -
        CreateEmbedTaskRequest.video_end_offset_sec     number   6     -    -
        CreateEmbedTaskRequest.video_clip_length        number   2     10   6
        """;

    private const string Defaults =
        """
        Indexes_List.sort_by                        created_at
        Indexes_List.sort_option                    desc
        SearchRequest.group_by                      clip
        SearchRequest.threshold                     low
        SearchRequest.operator                      or
        SearchRequest.conversation_option           semantic
        SearchRequest.sort_option                   score
        CombinedSearchRequest.threshold             low
        CombinedSearchRequest.conversation_option   semantic
        TextSearchRequest.group_by                  clip
        TextSearchRequest.threshold                 low
        TextSearchRequest.operator                  or
        GenerateTextRequest.stream                  false
        CreateTaskRequest.disable_video_stream      false
        CreateTaskRequest.language                  en
        CreateImportRequest.incremental_import      true
        CreateImportRequest.retry_failed            false
        ClassifyVideosRequest.include_clips         false
        ClassifyVideosRequest.show_detailed_score   false
        ClassifyIndexRequest.conversation_option    semantic
        CreateEmbeddingRequest.text_truncate        end
        """;

    // The most bytes of a file; a dash: the reference does not say.
    private const string Sizes =
        """
        CreateTaskRequest.video_file            2147483648
        CreateTaskRequest.transcription_file    -
        TransferVideosRequest.file              -
        SearchRequest.query_media_file          5242880
        CreateEmbeddingRequest.image_file       -
        CreateEmbeddingRequest.audio_file       -
        CreateEmbedTaskRequest.video_file       2147483648
        """;

    private const string Values =
        """
        EngineOption         visual conversation text_in_video logo
        EngineFamily         marengo pegasus
        IndexAddon           thumbnail
        SortBy               created_at updated_at
        SortOrder            asc desc
        IndexingStatus       validating pending queued indexing ready failed
        StreamStatus         PROCESSING COMPLETE CANCELED ERROR
        EmbedTaskStatus      processing ready failed
        SearchGrouping       clip video
        ScoreThreshold       high medium low none
        SearchOperator       or and
        ConversationOption   semantic exact_match
        SearchSortOption           score clip_count
        QueryMediaType       image
        Confidence           high medium low extremely low
        GistType             title topic hashtag
        SummaryType          summary chapter highlight
        GenerationEventType  stream_start text_generation stream_end stream_error
        TextTruncate         none start end
        EmbeddingScope       clip video
        WebhookEventType     index.task.ready index.task.failed
        """;

    [Theory]
    [MemberData(nameof(Rows), Numbers)]
    public void Numbers_have_the_type_range_and_default_of_the_reference(string member, string expected)
    {
        var schema = Schema(member);

        Assert.Equal(expected, $"{schema["type"]} {Number(schema["minimum"])} {Number(schema["maximum"])} {Number(schema["default"])}");
    }

    [Theory]
    [MemberData(nameof(Rows), Defaults)]
    public void Other_members_have_the_default_of_the_reference(string member, string expected) =>
        Assert.Equal(expected, Schema(member)["default"]?.ToString());

    [Theory]
    [MemberData(nameof(Rows), Sizes)]
    public void Files_have_the_greatest_size_of_the_reference(string member, string expected) =>
        Assert.Equal(expected, Number(Schema(member)["x-twelvelabs-max-bytes"]));

    [Fact]
    public void Every_file_is_held_against_the_reference() => Assert.Equal(
        Rows(Sizes).Select(row => (string)row[0]).Order(),
        from schema in ApiDocument.Schemas
        from property in schema.Value!["properties"]?.AsObject() ?? []
        where property.Value!["format"]?.ToString() == "binary"
        orderby $"{schema.Key}.{property.Key}"
        select $"{schema.Key}.{property.Key}");

    [Theory]
    [MemberData(nameof(Rows), Values)]
    public void Words_have_the_values_of_the_reference(string schema, string expected) =>
        Assert.Equal(expected, string.Join(' ', ApiDocument.Schemas[schema]!["enum"]!.AsArray().Select(v => v!.GetValue<string>())));

    [Fact]
    public void Every_list_of_known_values_but_the_error_codes_is_held_against_the_reference() =>
        Rule.Holds("Add the schema to the table of this test", SchemaNodes.All().Where(s => s.Schema.ContainsKey("enum")).Select(s => s.Place)
            .Except(Rows(Values).Select(row => (string)row[0])).Except(["ErrorCodes"]));

    [Fact]
    public void Every_numeric_parameter_says_what_it_can_hold() =>
        Rule.Holds("Give it a format and a minimum, or a row in the table of this test", from operation in ApiDocument.Operations
                                                                                         from parameter in operation.Parameters
                                                                                         let schema = parameter["schema"]!
                                                                                         where schema["type"]?.ToString() is "integer" or "number" && (schema["format"] is null || schema["minimum"] is null)
                                                                                         select $"{operation.Id}.{parameter["name"]}");

    public static TheoryData<string, string> Rows(string table)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in table.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            rows.Add(words[0], string.Join(' ', words[1..]));
        }

        return rows;
    }

    private static JsonNode Schema(string member)
    {
        var (owner, name) = (member.Split('.')[0], member.Split('.')[1]);
        var operation = ApiDocument.Operations.FirstOrDefault(o => o.Id == owner);
        return (operation is null
            ? ApiDocument.Schemas[owner]!["properties"]![name]
            : operation.Parameters.First(p => p["name"]!.GetValue<string>() == name)["schema"])!;
    }

    private static string Number(JsonNode? node) =>
        node is null ? "-" : double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
