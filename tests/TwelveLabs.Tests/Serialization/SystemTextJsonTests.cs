using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace TwelveLabs.Tests.Serialization;

/// <summary>The types of the SDK in the hands of System.Text.Json, as a program that stores or serves them uses it.</summary>
public sealed partial class SystemTextJsonTests
{
    private const string HitJson = """{"score":83.5,"start":1.5,"end":3,"video_id":"v1","confidence":"high","metadata":[{"type":"x"}],"new_member":{"a":[1,2.50,"é </b>"]}}""";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 64 };
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly JsonSerializerOptions ForHtml = new() { Encoder = JavaScriptEncoder.Default };
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void An_open_enum_is_its_text()
    {
        Assert.Equal("\"visual\"", JsonSerializer.Serialize(EngineOption.Visual));
        Assert.Equal(EngineOption.Visual, JsonSerializer.Deserialize<EngineOption>("\"visual\""));
        Assert.Equal("smell", JsonSerializer.Deserialize<EngineOption>("\"smell\"").Value);
        Assert.Equal("vi\"s", JsonSerializer.Deserialize<EngineOption>("\"vi\\u0022s\"").Value);
        Assert.Equal(default, JsonSerializer.Deserialize<EngineOption>("null"));
        Assert.Null(JsonSerializer.Deserialize<EngineOption?>("null"));
        Assert.Equal(EngineOption.Visual, JsonSerializer.Deserialize<EngineOption?>("\"visual\""));
        Assert.Equal("[null,\"visual\"]", JsonSerializer.Serialize<EngineOption?[]>([null, EngineOption.Visual]));
    }

    [Fact]
    public void An_open_enum_is_the_key_of_a_dictionary()
    {
        var counts = new Dictionary<EngineOption, Confidence> { [EngineOption.Visual] = Confidence.High, ["smell"] = "faint" };
        var options = new JsonSerializerOptions { DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper };

        var json = JsonSerializer.Serialize(counts, options);

        Assert.Equal("""{"visual":"high","smell":"faint"}""", json);
        Assert.Equal(json, JsonConvert.SerializeObject(counts));
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<EngineOption, Confidence>>(json, options));
        Assert.Equal(counts, JsonConvert.DeserializeObject<Dictionary<EngineOption, Confidence>>(json));
    }

    [Fact]
    public void A_filter_is_its_value_or_its_bounds()
    {
        Assert.Equal("4.5", JsonSerializer.Serialize((NumberFilter)4.5, Web));
        Assert.Equal("""{"gte":1,"lte":2}""", JsonSerializer.Serialize(NumberFilter.Between(1, 2), Web));
        Assert.Equal(NumberFilter.Between(1, 2), JsonSerializer.Deserialize<NumberFilter>("""{"gte":1,"lte":2}""", Web));
        Assert.Null(JsonSerializer.Deserialize<TimeFilter?>("null", Web));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<NumberFilter, int> { [NumberFilter.AtLeast(1)] = 1 }));
    }

    [Fact]
    public void A_model_loses_nothing()
    {
        var hit = JsonSerializer.Deserialize<SearchHit>(HitJson, Web)!;

        Assert.Equal(Confidence.High, hit.Confidence);
        Assert.Equal(HitJson, JsonConvert.SerializeObject(hit).Replace("2.5,", "2.50,", StringComparison.Ordinal));
        Assert.Equal(JsonConvert.SerializeObject(hit), JsonSerializer.Serialize(hit, Web));
        Assert.Null(JsonSerializer.Deserialize<SearchHit>("null"));
    }

    [Fact]
    public void Types_of_the_users_own_hold_models()
    {
        var own = new Own("o1", JsonSerializer.Deserialize<SearchHit>(HitJson)!, null, [EngineOption.Visual], NumberFilter.AtLeast(3));

        var json = JsonSerializer.Serialize(own, Web);

        Assert.StartsWith("""{"id":"o1","hit":{"score":83.5,""", json, StringComparison.Ordinal);
        Assert.EndsWith(""","state":null,"options":["visual"],"duration":{"gte":3}}""", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Own>(json, Web), Web));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, Context.Default.Own), Context.Default.Own));
        Assert.Equal("""[{"_id":"a"},"visual"]""", JsonSerializer.Serialize(new object[] { new Video { Id = "a" }, EngineOption.Visual }));
    }

    [Fact]
    public void A_completed_task_is_the_task_that_it_is_whatever_type_it_is_declared_as()
    {
        var task = new CompletedIndexingTask { Id = "t", VideoId = "v", AdditionalProperties = { ["more"] = 7 } };
        var expected = JsonConvert.SerializeObject(task);

        Assert.Equal(expected, JsonSerializer.Serialize(task, Web));
        Assert.Equal(expected, JsonSerializer.Serialize<IndexingTask>(task, Web));
        Assert.Equal(expected, JsonSerializer.Serialize<object>(task, Web));
        var read = JsonSerializer.Deserialize<CompletedIndexingTask>(expected, Web)!;
        Assert.Equal("v", read.VideoId);
        Assert.Equal(expected, JsonConvert.SerializeObject(read));
        Assert.Throws<JsonSerializationException>(() => JsonConvert.PopulateObject("""{"video_id":"w"}""", task));
    }

    [Fact]
    public async Task Lists_are_read_from_a_stream_in_pieces()
    {
        var videos = Enumerable.Range(0, 300).Select(i => new Video { Id = $"v{i}", Metadata = new() { AdditionalProperties = { ["text"] = new string('é', 200) } } }).ToList();
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, videos);

        Assert.Equal(JsonConvert.SerializeObject(videos), Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        var read = await JsonSerializer.DeserializeAsync<List<Video>>(stream, SmallBuffer);
        Assert.Equal(JsonConvert.SerializeObject(videos), JsonConvert.SerializeObject(read));
    }

    [Fact]
    public void Source_generation_gives_the_same()
    {
        var hit = JsonSerializer.Deserialize(HitJson, Context.Default.SearchHit)!;

        Assert.Equal(JsonConvert.SerializeObject(hit), JsonSerializer.Serialize(hit, Context.Default.SearchHit));
        Assert.Equal("\"visual\"", JsonSerializer.Serialize(EngineOption.Visual, Context.Default.EngineOption));
        Assert.Equal("""{"visual":1}""", JsonSerializer.Serialize(new() { [EngineOption.Visual] = 1 }, Context.Default.DictionaryEngineOptionInt32));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_read_where_the_options_allow_them()
    {
        const string Json = """
            { // a comment
              "index_name": "a, \"b\"", /* another */
              "engines": [ { "engine_name": "m", "engine_options": ["visual", ], }, ],
            }
            """;

        Assert.Equal(
            """{"index_name":"a, \"b\"","engines":[{"engine_name":"m","engine_options":["visual"]}]}""",
            JsonConvert.SerializeObject(JsonSerializer.Deserialize<CreateIndexRequest>(Json, Lenient)));
    }

    [Fact]
    public void A_writer_that_formats_or_escapes_by_itself_does_so()
    {
        var hit = JsonSerializer.Deserialize<SearchHit>(HitJson)!;

        var indented = JsonSerializer.Serialize(hit, Indented);
        var forHtml = JsonSerializer.Serialize(hit, ForHtml);
        var relaxed = JsonSerializer.Serialize(hit, Relaxed);

        Assert.Contains("\n  \"video_id\": \"v1\",", indented.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(JsonConvert.SerializeObject(hit)), JsonNode.Parse(indented)));
        Assert.DoesNotContain("</b>", forHtml, StringComparison.Ordinal);
        Assert.Equal(JsonConvert.SerializeObject(hit), relaxed);
    }

    [Fact]
    public void A_failure_is_a_JsonException_with_its_path()
    {
        var root = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CreateIndexRequest>("""{"index_name":"a","engines":[{"engine_name":"m","engine_options":7}]}"""));
        var inside = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<SearchHit>>("""[{"score":1,"start":"soon","video_id":"v"}]"""));
        var missing = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CreateIndexRequest>("{}"));
        var broken = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CreateIndexRequest>("""{"index_name":"""));

        Assert.Equal("$.engines[0].engine_options", root.Path);
        Assert.Equal("Expected an array but found the number 7. Path: $.engines[0].engine_options.", root.Message);
        Assert.Equal("$[0]", inside.Path);
        Assert.Equal("Expected a number but found the string \"soon\". Path in the value: $.start.", inside.Message);
        Assert.Equal("$", missing.Path);
        Assert.Contains("'index_name' of CreateIndexRequest is missing", missing.Message, StringComparison.Ordinal);
        Assert.NotNull(broken.Path);
    }

    [Fact]
    public void A_request_with_a_file_is_refused_by_both_serializers()
    {
        var request = new CreateTaskRequest { IndexId = "i" };
        Assert.Equal(JsonConvert.SerializeObject(request), JsonSerializer.Serialize(request));
        request.VideoFile = FileUpload.FromBytes(new byte[1], "a.mp4");
        const string Json = """{"index_id":"i","video_file":"a.mp4"}""";

        Assert.Contains("CreateTaskRequest.VideoFile is a file", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(request)).Message, StringComparison.Ordinal);
        Assert.Contains("CreateTaskRequest.VideoFile is a file", Assert.Throws<JsonSerializationException>(() => JsonConvert.SerializeObject(request)).Message, StringComparison.Ordinal);
        Assert.Contains("CreateTaskRequest.VideoFile is a file", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CreateTaskRequest>(Json)).Message, StringComparison.Ordinal);
        Assert.Contains("CreateTaskRequest.VideoFile is a file", Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<CreateTaskRequest>(Json)).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(request.VideoFile));
        Assert.Throws<JsonSerializationException>(() => JsonConvert.SerializeObject(request.VideoFile));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FileUpload>("{}"));
        Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<FileUpload>("{}"));
    }

    [Theory]
    [InlineData("""{"index_name":"b"}""")]
    [InlineData("""{"Engines":[]}""")]
    [InlineData("""{"indexname":"b"}""")]
    [InlineData("""{"unknown":1}""")]
    public void PopulateObject_fails_rather_than_filling_some_members(string json)
    {
        var request = new CreateIndexRequest { IndexName = "a", Engines = [] };

        var e = Assert.Throws<JsonSerializationException>(() => JsonConvert.PopulateObject(json, request));

        Assert.Contains("CreateIndexRequest cannot be populated", e.InnerException!.Message, StringComparison.Ordinal);
        Assert.Equal("a", request.IndexName);
    }

    [Fact]
    public void A_number_that_is_not_finite_is_written_as_it_is_read()
    {
        const string Json = """{"score":"NaN","start":"-Infinity","end":"Infinity","video_id":"v"}""";

        var hit = JsonConvert.DeserializeObject<SearchHit>(Json)!;

        Assert.Equal(double.NaN, hit.Score);
        Assert.Equal(Json, JsonConvert.SerializeObject(hit));
        Assert.Equal(Json, JsonSerializer.Serialize(hit));
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<SearchHit>(Json)));
    }

    internal sealed record Own(string Id, SearchHit Hit, IndexingStatus? State, IReadOnlyList<EngineOption> Options, NumberFilter? Duration);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Own))]
    [JsonSerializable(typeof(SearchHit))]
    [JsonSerializable(typeof(EngineOption))]
    [JsonSerializable(typeof(Dictionary<EngineOption, int>))]
    private sealed partial class Context : JsonSerializerContext;
}
