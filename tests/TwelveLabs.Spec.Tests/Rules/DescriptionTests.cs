using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

/// <summary>Descriptions become tooltips, so a missing one is a blank in the SDK.</summary>
public sealed class DescriptionTests
{
    [Fact]
    public void Every_operation_is_described() =>
        Rule.Holds("Give the operation a summary and a description", ApiDocument.Operations
            .Where(o => Lacks(o.Json, "summary") || Lacks(o.Json, "description")).Select(o => o.Id));

    [Fact]
    public void Every_parameter_is_described() =>
        Rule.Holds("Give the parameter a description", from operation in ApiDocument.Operations
                                                       from parameter in operation.Parameters
                                                       where Lacks(parameter, "description")
                                                       select $"{operation.Id}: {parameter["name"]}");

    [Fact]
    public void Every_request_body_and_response_is_described() =>
        Rule.Holds("Give the body or response a description", ApiDocument.Operations
            .SelectMany(o => o.Responses.Select(r => (Place: $"{o.Id}, response {r.Status}", Json: (JsonObject?)r.Response)).Append((Place: $"{o.Id}, request", Json: o.RequestBody)))
            .Where(b => b.Json is not null && Lacks(b.Json, "description")).Select(b => b.Place));

    [Fact]
    public void Every_header_and_tag_is_described() =>
        Rule.Holds("Give the header or tag a description", ApiDocument.Root["components"]!["headers"]!.AsObject()
            .Select(h => (Place: $"header {h.Key}", Json: h.Value!.AsObject()))
            .Concat(ApiDocument.Root["tags"]!.AsArray().Select(t => (Place: $"tag {t!["name"]}", Json: t.AsObject())))
            .Where(d => Lacks(d.Json, "description")).Select(d => d.Place));

    [Fact]
    public void Every_schema_is_described() =>
        Rule.Holds("Give the schema a description", ApiDocument.Schemas.Where(s => Lacks(s.Value!, "description")).Select(s => s.Key));

    [Fact]
    public void Every_property_is_described() =>
        Rule.Holds("Give the property a description beside its type or allOf", SchemaNodes.Properties()
            .Where(p => Lacks(p.Property, "description")).Select(p => p.Place));

    [Fact]
    public void Every_enum_value_is_described() =>
        Rule.Holds("Give x-enumDescriptions one entry for each value, none of them blank", SchemaNodes.All()
            .Where(s => s.Schema["enum"] is JsonArray values &&
                (s.Schema["x-enumDescriptions"] as JsonArray)?.Count(d => !string.IsNullOrWhiteSpace(d?.ToString())) != values.Count)
            .Select(s => s.Place));

    [Fact]
    public void Every_example_has_a_summary() =>
        Rule.Holds("Give the example a summary", from operation in ApiDocument.Operations
                                                 from body in operation.Bodies
                                                 from example in body.Media["examples"] as JsonObject ?? []
                                                 where Lacks(example.Value!, "summary")
                                                 select $"{body.Place}: {example.Key}");

    [Fact]
    public void No_line_of_the_document_is_longer_than_120_characters() =>
        Rule.Holds("Break the line", File.ReadLines(Places.Yaml)
            .Select((line, i) => (Line: line, Number: i + 1)).Where(l => l.Line.Length > 120).Select(l => $"line {l.Number}"));

    private static bool Lacks(JsonNode node, string member) => string.IsNullOrWhiteSpace(node[member]?.ToString());
}
