using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

public sealed class ExampleReferenceTests
{
    [Fact]
    public void Every_request_body_and_every_response_with_a_body_has_an_example() =>
        Rule.Holds("Add an example file and refer to it by externalValue", from operation in ApiDocument.Operations
                                                                           from body in operation.Bodies
                                                                           where body.Media["examples"] is not JsonObject { Count: > 0 }
                                                                           select $"{body.Place}, {body.MediaType}");

    [Fact]
    public void Every_body_is_a_named_schema() =>
        Rule.Holds("Refer to a schema of components/schemas", from operation in ApiDocument.Operations
                                                              from body in operation.Bodies
                                                              where ApiDocument.NameOf(body.Media["schema"]) is not { } name || !ApiDocument.Schemas.ContainsKey(name)
                                                              select $"{body.Place}, {body.MediaType}");

    [Fact]
    public void Every_reference_leads_to_a_file() =>
        Rule.Holds("Write the file or mend the reference", ExampleFile.All
            .Where(e => !File.Exists(Path.Combine(Places.Specification, e.Reference))).Select(e => $"{e.Place}: {e.Reference}"));

    [Fact]
    public void Every_file_is_referred_to() =>
        Rule.Holds("Refer to the file from the document, or delete it", Directory.EnumerateFiles(Places.Examples, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Places.Specification, f).Replace('\\', '/'))
            .Except(ExampleFile.All.Select(e => e.Reference).Concat(Unused())));

    [Fact]
    public void Files_are_named_after_what_they_are_examples_of() =>
        Rule.Holds("Name the file as spec/README.md says", ExampleFile.All.Where(e => !WellNamed(e)).Select(e => $"{e.Place}: {e.Name}"));

    [Fact]
    public void Examples_name_no_place_outside_of_the_reserved_domains() =>
        Rule.Holds("Use example.com", from file in Directory.EnumerateFiles(Places.Examples)
                                      from url in System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), @"https?://([^/""\s]+)")
                                      let host = url.Groups[1].Value
                                      where !host.EndsWith("example.com", StringComparison.Ordinal) && host is not ("docs.twelvelabs.io" or "www.youtube.com")
                                      select $"{Path.GetFileName(file)}: {host}");

    // 405 is described among the shared responses although no operation lists it.
    private static IEnumerable<string> Unused() =>
        from response in ApiDocument.Root["components"]!["responses"]!.AsObject()
        from media in response.Value!["content"]!.AsObject()
        from example in media.Value!["examples"]!.AsObject()
        select example.Value!["externalValue"]!.GetValue<string>();

    private static bool WellNamed(ExampleFile example)
    {
        var id = example.Place.Split(',')[0];
        var name = example.Name;
        var status = example.Place.Split(' ')[^1];
        if (status[0] is '4' or '5')
        {
            return name.StartsWith("error." + status[0], StringComparison.Ordinal) && (status == "5XX" || name.StartsWith($"error.{status}.", StringComparison.Ordinal));
        }

        var parts = id.Split('_').Select(Kebab);
        var kind = example.MediaType == "application/x-ndjson" ? "ndjson" : "json";
        return name.StartsWith(string.Join('.', parts) + ".", StringComparison.Ordinal) && name.EndsWith($".{status}.{kind}", StringComparison.Ordinal);
    }

    private static string Kebab(string name) => System.Text.RegularExpressions.Regex.Replace(name, "(?<=[a-z])([A-Z])", "-$1").ToLowerInvariant();
}
