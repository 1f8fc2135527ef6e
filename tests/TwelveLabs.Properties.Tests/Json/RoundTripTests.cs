using System.Text.Json;
using TwelveLabs.Properties.Tests.Checking;
using TwelveLabs.Spec.Tests.Document;
using TwelveLabs.Spec.Tests.Examples;

namespace TwelveLabs.Properties.Tests.Json;

public sealed class RoundTripTests
{
    public static IEnumerable<object[]> Models => ApiDocument.Schemas
        .Where(schema => typeof(TwelveLabsClient).Assembly.GetType($"TwelveLabs.{schema.Key}") is { IsPublic: true, IsAbstract: false } type && type.IsSubclassOf(typeof(ApiModel)))
        .Select(schema => new object[] { schema.Key });

    [Theory]
    [MemberData(nameof(Models))]
    public Task What_a_model_reads_it_writes_unchanged_also_what_it_does_not_know(string schema) =>
        Property.HoldsAsync(SchemaGen.Of(ApiDocument.Schemas[schema]), 40, value =>
        {
            var json = value!.ToJsonString();
            var described = ApiDocument.Schemas[schema]!.AsObject();
            ImpliedValues.Add(value, described);

            var model = Model.Read(json, schema);
            Assert.Equal([], Same.Differences(value, Model.Written(model), described));

            var other = JsonSerializer.Deserialize(json, Model.Of(schema))!;
            Assert.Equal([], Same.Differences(value, JsonNode.Parse(JsonSerializer.Serialize(other, Model.Of(schema))), described));
        });
}
