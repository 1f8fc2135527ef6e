using System.Globalization;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

/// <summary>
/// What the reference of the service says stands in Reference.txt a second time, written by a person. A new operation, a new required
/// property of a response and a new rate limit are decided there, and nowhere else; further values and constraints need no line.
/// </summary>
public sealed class ReferenceTests
{
    private const string File = "tests/TwelveLabs.Spec.Tests/Reference.txt";

    private static readonly string[] Constraints = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "x-twelvelabs-min-bytes", "x-twelvelabs-max-bytes", "default"];

    [Fact]
    public void The_document_and_the_reference_say_the_same()
    {
        var reference = System.IO.File.ReadAllLines(Path.Combine(Places.Repository, File))
            .Select(Words).Where(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("emulator-lacks ", StringComparison.Ordinal)).ToList();
        var document = Lines().ToList();

        Rule.Holds($"If the reference of the service says so, add these lines to {File}; else mend the document", document.Except(reference).Where(line => !IsGuard(line)));
        Rule.Holds($"The document does not say this any more: take these lines out of {File}, or mend the document", reference.Where(line => IsGuard(line) ? !document.Exists(other => Covers(other, line)) : !document.Contains(line)));
        Assert.Equal(reference.Distinct(), reference);
    }

    private static bool IsGuard(string line) => line.StartsWith("values ", StringComparison.Ordinal) || line.StartsWith("constraint ", StringComparison.Ordinal);

    // The same element, with all that the reference says and perhaps more.
    private static bool Covers(string document, string reference)
    {
        var (parts, wanted) = (document.Split(", "), reference.Split(", "));
        return parts[0] == wanted[0] && wanted.All(parts.Contains);
    }

    private static IEnumerable<string> Lines() =>
    [
        .. ApiDocument.Operations.Select(o => $"operation {o.Method} {o.Path} {o.Id}{(o.Deprecated ? " deprecated" : "")}"),
        .. ApiDocument.Operations.Where(o => o.Limited).Select(o => $"limit {o.Json["x-twelvelabs-rate-limit-group"]} {o.Json["x-twelvelabs-rate-limit"]!["free"]} {o.Json["x-twelvelabs-rate-limit"]!["developer"]} {o.Json["x-twelvelabs-rate-limit"]!["per"]}").Distinct(),
        .. Required(),
        .. SchemaNodes.All().Where(s => s.Schema.ContainsKey("enum")).Select(s => $"values {s.Place}, {string.Join(", ", s.Schema["enum"]!.AsArray())}"),
        .. Parameters().Concat(SchemaNodes.Properties()).Select(p => (p.Place, Constraint: Constraint(p.Property))).Where(p => p.Constraint.Length > 0).Select(p => $"constraint {p.Place}{p.Constraint}"),
    ];

    // What a response is useless without. What follows from it: pages end, polling knows the status, an id is there.
    private static IEnumerable<string> Required()
    {
        var requests = SchemaNodes.Reachable(ApiDocument.Operations.Select(o => o.Json["requestBody"]));
        return from schema in ApiDocument.Schemas
               where !requests.Contains(schema.Key) && schema.Value!["required"] is JsonArray { Count: > 0 }
               select $"required {schema.Key} {string.Join(' ', schema.Value!["required"]!.AsArray())}";
    }

    private static IEnumerable<(string Place, JsonObject Property)> Parameters() =>
        from operation in ApiDocument.Operations
        from parameter in operation.Parameters
        select ($"{operation.Id}.{parameter["name"]}", parameter["schema"]!.AsObject());

    private static string Constraint(JsonObject property) =>
        string.Concat(Constraints.Where(property.ContainsKey).Select(name => $", {name.Replace("x-twelvelabs-", "", StringComparison.Ordinal)} {Value(property[name]!)}"));

    private static string Value(JsonNode node) => node.GetValueKind() == System.Text.Json.JsonValueKind.Number
        ? double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        : node is JsonArray list ? string.Join(' ', list) : node.ToString();

    private static string Words(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
