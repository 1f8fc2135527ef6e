using Newtonsoft.Json;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>Replies of a later release of the service, which says more, less or otherwise than the document knows.</summary>
public sealed class LaterReplyTests
{
    public static IEnumerable<object[]> Replies =>
        from file in ExampleFile.Distinct
        where !file.IsRequest
        from line in Enumerable.Range(0, file.Texts().Count)
        select new object[] { file.Name, file.Schema, line };

    [Theory]
    [MemberData(nameof(Replies))]
    public void Unknown_members_are_kept_and_can_be_read(string file, string schema, int line)
    {
        var (reply, described) = Load(file, schema, line);
        var objects = Variants.AddUnknownMembers(reply, described);

        var model = Model.Read(reply.ToJsonString(), schema);

        AssertSame(reply, model, described);
        var readable = Model.Inside(model).Select(Model.Unknown).ToList();
        Assert.Equal(objects, readable.Count);
        Assert.All(readable, unknown =>
        {
            Assert.Equal(5, unknown.Keys.Count(k => k.StartsWith(Variants.Prefix, StringComparison.Ordinal)));
            Assert.Equal("2030-01-31T12:30:00.5+05:30", (string?)unknown[Variants.Prefix + "text"]);
        });
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void Unknown_words_and_other_forms_of_numbers_are_kept(string file, string schema, int line)
    {
        foreach (var change in new Func<JsonNode, JsonObject, int>[] { Variants.ReplaceWords, Variants.RestateNumbers, Variants.RoundNumbers })
        {
            var (reply, described) = Load(file, schema, line);
            change(reply, described);

            AssertSame(reply, Model.Read(reply.ToJsonString(), schema), described);
        }
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void Any_member_that_is_not_required_may_be_absent_or_null(string file, string schema, int line)
    {
        var (original, described) = Load(file, schema, line);
        foreach (var (index, member) in Members(original, described, required: false))
        {
            foreach (var isNull in new[] { false, true })
            {
                var reply = original.DeepClone();
                Take(ReadSchema.Objects(reply, described).ElementAt(index).Value, member, isNull);

                AssertSame(reply, Model.Read(reply.ToJsonString(), schema), described);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void A_required_member_that_is_absent_or_null_fails_with_its_name_and_place(string file, string schema, int line)
    {
        var (original, described) = Load(file, schema, line);
        foreach (var (index, member) in Members(original, described, required: true))
        {
            foreach (var isNull in new[] { false, true })
            {
                var reply = original.DeepClone();
                var owner = ReadSchema.Objects(reply, described).ElementAt(index);
                Take(owner.Value, member, isNull);

                var failure = Assert.Throws<JsonSerializationException>(() => Model.Read(reply.ToJsonString(), schema));

                Assert.Contains($"'{member}'", failure.Message, StringComparison.Ordinal);
                Assert.Equal(owner.Path, failure.Path);
            }
        }
    }

    [Fact]
    public void The_examples_hold_something_to_vary()
    {
        var replies = Replies.Select(r => Load((string)r[0], (string)r[1], (int)r[2])).ToList();

        Assert.True(replies.Count > 50);
        Assert.True(replies.Sum(r => Variants.ReplaceWords(r.Reply.DeepClone(), r.Described)) > 50);
        Assert.True(replies.Sum(r => Variants.RestateNumbers(r.Reply.DeepClone(), r.Described)) > 200);
        Assert.True(replies.Sum(r => Variants.RoundNumbers(r.Reply.DeepClone(), r.Described)) > 100);
        Assert.True(replies.Sum(r => Members(r.Reply, r.Described, required: false).Count()) > 300);
        Assert.True(replies.Sum(r => Members(r.Reply, r.Described, required: true).Count()) > 30);
    }

    private static (JsonNode Reply, JsonObject Described) Load(string file, string schema, int line) =>
        (JsonNode.Parse(ExampleFile.Named(file, schema).Texts()[line])!, ApiDocument.Schemas[schema]!.AsObject());

    private static void AssertSame(JsonNode reply, object model, JsonObject described) =>
        Assert.Equal([], Same.Differences(reply, Model.Written(model), described));

    private static IEnumerable<(int Object, string Member)> Members(JsonNode reply, JsonObject described, bool required) =>
        ReadSchema.Objects(reply, described).SelectMany((found, i) => found.Value.Select(m => m.Key)
            .Where(name => found.Schema["properties"]![name] is not null && found.Required.Contains(name) == required)
            .Select(name => (i, name)));

    private static void Take(JsonObject owner, string member, bool isNull)
    {
        if (isNull)
            owner[member] = null;
        else
            owner.Remove(member);
    }
}
