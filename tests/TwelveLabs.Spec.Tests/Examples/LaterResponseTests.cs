using Newtonsoft.Json;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>Responses of a later release of the service, which says more, less or otherwise than the document knows.</summary>
public sealed class LaterResponseTests
{
    public static IEnumerable<object[]> Responses =>
        from file in ExampleFile.Distinct
        where !file.IsRequest
        from line in Enumerable.Range(0, file.Texts().Count)
        select new object[] { file.Name, file.Schema, line };

    [Theory]
    [MemberData(nameof(Responses))]
    public void Unknown_members_are_kept_and_can_be_read(string file, string schema, int line)
    {
        var (response, described) = Load(file, schema, line);
        var objects = Variants.AddUnknownMembers(response, described);

        var model = Model.Read(response.ToJsonString(), schema);

        AssertSame(response, model, described);
        var readable = Model.Inside(model).Select(Model.Unknown).ToList();
        Assert.Equal(objects, readable.Count);
        Assert.All(readable, unknown =>
        {
            Assert.Equal(5, unknown.Keys.Count(k => k.StartsWith(Variants.Prefix, StringComparison.Ordinal)));
            Assert.Equal("2030-01-31T12:30:00.5+05:30", (string?)unknown[Variants.Prefix + "text"]);
        });
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void Unknown_words_and_other_forms_of_numbers_are_kept(string file, string schema, int line)
    {
        foreach (var change in new Func<JsonNode, JsonObject, int>[] { Variants.ReplaceWords, Variants.RestateNumbers, Variants.RoundNumbers })
        {
            var (response, described) = Load(file, schema, line);
            change(response, described);

            AssertSame(response, Model.Read(response.ToJsonString(), schema), described);
        }
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void Any_member_that_is_not_required_may_be_absent_or_null(string file, string schema, int line)
    {
        var (original, described) = Load(file, schema, line);
        foreach (var (index, member) in Members(original, described, required: false))
        {
            foreach (var isNull in new[] { false, true })
            {
                var response = original.DeepClone();
                Take(ReadSchema.Objects(response, described).ElementAt(index).Value, member, isNull);

                AssertSame(response, Model.Read(response.ToJsonString(), schema), described);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_required_member_that_is_absent_or_null_fails_with_its_name_and_place(string file, string schema, int line)
    {
        var (original, described) = Load(file, schema, line);
        foreach (var (index, member) in Members(original, described, required: true))
        {
            foreach (var isNull in new[] { false, true })
            {
                var response = original.DeepClone();
                var owner = ReadSchema.Objects(response, described).ElementAt(index);
                Take(owner.Value, member, isNull);

                var failure = Assert.Throws<JsonSerializationException>(() => Model.Read(response.ToJsonString(), schema));

                Assert.Contains($"'{member}'", failure.Message, StringComparison.Ordinal);
                Assert.Equal(owner.Path, failure.Path);
            }
        }
    }

    [Fact]
    public void The_examples_hold_something_to_vary()
    {
        var responses = Responses.Select(r => Load((string)r[0], (string)r[1], (int)r[2])).ToList();

        Assert.True(responses.Count > 50);
        Assert.True(responses.Sum(r => Variants.ReplaceWords(r.Response.DeepClone(), r.Described)) > 50);
        Assert.True(responses.Sum(r => Variants.RestateNumbers(r.Response.DeepClone(), r.Described)) > 200);
        Assert.True(responses.Sum(r => Variants.RoundNumbers(r.Response.DeepClone(), r.Described)) > 100);
        Assert.True(responses.Sum(r => Members(r.Response, r.Described, required: false).Count()) > 300);
        Assert.True(responses.Sum(r => Members(r.Response, r.Described, required: true).Count()) > 30);
    }

    private static (JsonNode Response, JsonObject Described) Load(string file, string schema, int line) =>
        (JsonNode.Parse(ExampleFile.Named(file, schema).Texts()[line])!, ApiDocument.Schemas[schema]!.AsObject());

    private static void AssertSame(JsonNode response, object model, JsonObject described) =>
        Assert.Equal([], Same.Differences(response, Model.Written(model), described));

    private static IEnumerable<(int Object, string Member)> Members(JsonNode response, JsonObject described, bool required) =>
        ReadSchema.Objects(response, described).SelectMany((found, i) => found.Value.Select(m => m.Key)
            .Where(name => found.Schema["properties"]![name] is not null && found.Required.Contains(name) == required)
            .Select(name => (i, name)));

    private static void Take(JsonObject owner, string member, bool isNull)
    {
        if (isNull)
        {
            owner[member] = null;
        }
        else
        {
            owner.Remove(member);
        }
    }
}
