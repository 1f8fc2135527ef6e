using TwelveLabs.Spec.Tests.Document;
using TwelveLabs.Spec.Tests.Rules;

namespace TwelveLabs.Spec.Tests.Examples;

public sealed class RoundTripTests
{
    public static IEnumerable<object[]> Files => ExampleFile.Distinct.Select(e => new object[] { e.Name, e.Schema });

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_example_is_read_by_its_model_and_written_again_without_loss(string file, string schema) =>
        Assert.All(ExampleFile.Named(file, schema).Texts(), text =>
        {
            var example = WithoutFiles(text, schema);

            var written = Model.Written(Model.Read(example.ToJsonString(), schema));

            Assert.Equal([], Same.Differences(example, written, ApiDocument.Schemas[schema]!.AsObject()));
        });

    [Theory]
    [MemberData(nameof(Files))]
    public void The_model_knows_every_member_that_the_document_describes(string file, string schema) =>
        Assert.All(ExampleFile.Named(file, schema).Texts(), text =>
            Assert.Equal([], Model.Inside(Model.Read(WithoutFiles(text, schema).ToJsonString(), schema)).SelectMany(Strangers)));

    [Fact]
    public void An_example_inside_the_document_round_trips_too() =>
        Assert.All(ApiDocument.Schemas.Where(s => s.Value!["example"] is JsonObject), schema =>
        {
            var example = schema.Value!["example"]!;
            var model = Model.Read(example.ToJsonString(), schema.Key);

            Assert.Equal([], Same.Differences(example, Model.Written(model), schema.Value!.AsObject()));
            Assert.Equal([], Model.Inside(model).SelectMany(Strangers));
        });

    [Fact]
    public void Between_them_the_examples_show_every_member_of_every_body()
    {
        var shown = ExampleFile.Distinct
            .SelectMany(e => e.Texts().SelectMany(t => ReadSchema.Objects(JsonNode.Parse(t), ApiDocument.Schemas[e.Schema]!.AsObject())))
            .ToLookup(o => o.Schema, o => o.Value.Where(m => m.Value is not null).Select(m => m.Key));

        Rule.Holds("Show the member in an example, so that its round trip is tested", from objects in shown
                                                                                      let given = objects.SelectMany(o => o).ToHashSet()
                                                                                      from member in objects.Key["properties"]!.AsObject()
                                                                                      where !given.Contains(member.Key) && !FilterBound(objects.Key)
                                                                                      select $"{objects.Key.GetPath()}.{member.Key}");
    }

    // The file of a multipart body is no JSON, and the model keeps it out of it.
    private static JsonObject WithoutFiles(string text, string schema)
    {
        var example = JsonNode.Parse(text)!.AsObject();
        foreach (var file in ApiDocument.Schemas[schema]!["properties"]!.AsObject().Where(p => ReadSchema.IsFile(p.Value)))
        {
            example.Remove(file.Key);
        }

        return example;
    }

    // The bounds of filters are tested where filters are: they stand in queries, which have no example files.
    private static bool FilterBound(JsonObject schema) => schema.GetPath().Contains("Filter.oneOf", StringComparison.Ordinal);

    // Metadata of users stands beside the described members, and only there may the model find strangers.
    private static IEnumerable<string> Strangers(object model)
    {
        var schema = ApiDocument.Schemas[model.GetType().Name]!.AsObject();
        return Model.Unknown(model).Keys
            .Where(key => !ReadSchema.IsOpen(schema) || schema["properties"]![key] is not null)
            .Select(key => $"{model.GetType().Name} does not know {key}");
    }
}
