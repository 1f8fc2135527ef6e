using System.Text.Json;
using Newtonsoft.Json;
using TwelveLabs.Spec.Tests.Document;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>System.Text.Json gives and takes the same JSON as JsonConvert, for every example of the document.</summary>
public sealed class SystemTextJsonExampleTests
{
    private static readonly JsonSerializerOptions[] Settings =
    [
        new(),
        new(JsonSerializerDefaults.Web),
        new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase },
    ];

    public static IEnumerable<object[]> Files => ExampleFile.Distinct.Select(e => new object[] { e.Name, e.Schema });

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_example_is_written_as_by_JsonConvert_and_read_again(string file, string schema) =>
        Assert.All(ExampleFile.Named(file, schema).Texts(), text =>
        {
            var model = Model.Read(WithoutFiles(text, schema), schema);
            var expected = JsonConvert.SerializeObject(model);

            foreach (var options in Settings)
            {
                Assert.Equal(expected, JsonSerializer.Serialize(model, model.GetType(), options));
                Assert.Equal(expected, JsonConvert.SerializeObject(JsonSerializer.Deserialize(expected, model.GetType(), options)));
                Assert.Equal(expected, JsonConvert.SerializeObject(JsonSerializer.Deserialize(WithoutFiles(text, schema), model.GetType(), options)));
            }
        });

    private static string WithoutFiles(string text, string schema)
    {
        var example = JsonNode.Parse(text)!.AsObject();
        foreach (var file in ApiDocument.Schemas[schema]!["properties"]!.AsObject().Where(p => ReadSchema.IsFile(p.Value)))
        {
            example.Remove(file.Key);
        }

        return example.ToJsonString();
    }
}
