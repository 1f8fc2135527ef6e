using NJsonSchema.Validation;
using TwelveLabs.Spec.Tests.Document;
using TwelveLabs.Spec.Tests.Rules;

namespace TwelveLabs.Spec.Tests.Examples;

public sealed class SchemaTests
{
    public static IEnumerable<object[]> Files => ExampleFile.Distinct.Select(e => new object[] { e.Name, e.Schema });

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_example_fits_its_schema_and_has_no_unknown_member(string file, string schema)
    {
        var validator = await StrictSchema.Named(schema);

        Assert.All(ExampleFile.Named(file, schema).Texts(), text => Assert.Equal([], validator.Validate(text).Select(Told)));
    }

    [Fact]
    public async Task Examples_inside_the_document_fit_their_schemas()
    {
        var offenders = new List<string>();
        foreach (var (name, schema) in ApiDocument.Schemas.Where(s => s.Value!["example"] is not null))
        {
            var errors = (await StrictSchema.Named(name)).Validate(schema!["example"]!.ToJsonString());
            offenders.AddRange(errors.Select(e => $"{name}: {Told(e)}"));
        }

        Rule.Holds("Mend the schema's example", offenders);
    }

    [Theory]
    [InlineData("VideoPage", """{"data": [{"_id": 1}]}""")]
    [InlineData("VideoPage", """{"data": [{}]}""")]
    [InlineData("VideoPage", """{"data": [{"_id": "1", "unheard_of": 1}]}""")]
    [InlineData("VideoPage", """{"data": [{"_id": "1", "created_at": "yesterday"}]}""")]
    [InlineData("VideoPage", """{"data": null}""")]
    [InlineData("SearchRequest", """{"index_id": "1", "search_options": ["smell"]}""")]
    [InlineData("SearchRequest", """{"index_id": "1", "search_options": ["logo"], "page_limit": 51}""")]
    [InlineData("SearchFilter", """{"duration": {"least": 1}}""")]
    public async Task The_validator_sees_what_does_not_fit(string schema, string value) =>
        Assert.NotEmpty((await StrictSchema.Named(schema)).Validate(value));

    [Fact]
    public async Task The_validator_takes_null_only_where_the_document_does() =>
        Assert.Empty((await StrictSchema.Named("ImportLogList")).Validate("""{"data": null}"""));

    [Fact]
    public void Requests_among_the_examples_keep_the_rules_of_their_groups() =>
        Rule.Holds("Mend the example", from file in ExampleFile.Distinct.Where(e => e.IsRequest)
                                       from found in ReadSchema.Objects(JsonNode.Parse(file.Texts()[0]), ApiDocument.Schemas[file.Schema]!.AsObject())
                                       from fault in Faults(found)
                                       select $"{file.Name}: {found.Path}: {fault}");

    [Fact]
    public void Each_multipart_request_with_a_choice_of_file_and_URL_has_an_example_of_each() =>
        Rule.Holds("Add an example with this member", from schema in ExampleFile.All.Where(e => e.MediaType == "multipart/form-data" && e.IsRequest).Select(e => e.Schema).Distinct()
                                                      from member in ApiDocument.Schemas[schema]!["properties"]!.AsObject().Select(p => p.Key)
                                                      where member is "video_file" or "video_url" or "query_media_file" or "query_media_url"
                                                      where !ExampleFile.All.Any(e => e.Schema == schema && JsonNode.Parse(e.Texts()[0])![member] is not null)
                                                      select $"{schema}.{member}");

    private static IEnumerable<string> Faults(DescribedObject found)
    {
        (string Key, Func<int, bool> Good)[] kinds = [("exactly", n => n == 1), ("at-most", n => n <= 1), ("at-least", n => n >= 1)];
        var groups = from kind in kinds
                     from @group in found.Schema[$"x-twelvelabs-{kind.Key}-one-of"] as JsonArray ?? []
                     let given = @group!.AsArray().Count(m => found.Value.ContainsKey(m!.GetValue<string>()))
                     where !kind.Good(given)
                     select $"{kind.Key} one of {@group.ToJsonString()}";
        var needs = from rule in found.Schema["x-twelvelabs-requires"] as JsonObject ?? []
                    where found.Value.ContainsKey(rule.Key)
                    from needed in rule.Value!.AsArray()
                    where !found.Value.ContainsKey(needed!.GetValue<string>())
                    select $"{rule.Key} needs {needed}";
        return groups.Concat(needs);
    }

    private static string Told(ValidationError error) => $"{error.Path}: {error.Kind}, line {error.LineNumber}";
}
