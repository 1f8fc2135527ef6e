using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>Responses that were recorded from the service are read by the models without loss, and the document knows all that stands in them.</summary>
public sealed class RecordedResponseTests
{
    private static readonly string Folder = Path.Combine(Places.Repository, "tests", "TwelveLabs.Spec.Tests", "RecordedResponses");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_responses_are_there() => Assert.Equal(16, Files.Count);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_recorded_response_is_read_by_its_model_and_written_again_without_loss(string file)
    {
        var schema = file.Split('-')[0];
        var recorded = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        var model = Model.Read(recorded!.ToJsonString(), schema);

        Assert.Equal([], Same.Differences(recorded, Model.Written(model), ApiDocument.Schemas[schema]!.AsObject()));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_document_knows_every_member_of_a_recorded_response_but_users_metadata(string file)
    {
        var schema = file.Split('-')[0];
        var model = Model.Read(File.ReadAllText(Path.Combine(Folder, file)), schema);

        Assert.Equal([], Model.Inside(model).Where(inside => inside is not VideoMetadata).SelectMany(inside => Model.Unknown(inside).Keys.Select(key => $"{inside.GetType().Name}.{key}")));
    }
}
