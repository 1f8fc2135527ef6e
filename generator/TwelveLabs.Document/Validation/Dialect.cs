using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Pointer;
using Json.Schema;
using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>
/// Validates the shape of the document with spec/dialect.schema.json: the part of OpenAPI that the build understands, and the extensions.
/// </summary>
internal static class Dialect
{
    private static readonly string Text = ReadSchema();

    private static readonly JsonNode Root = JsonNode.Parse(Text)!;

    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);

    /// <summary>Gets the names of the extensions that the dialect has.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Names(Root).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Reads the schema, if that is not done.</summary>
    public static void Load() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Dialect).TypeHandle);

    public static void Check(SourceDocument document, ProblemList problems)
    {
        var json = JsonSerializer.SerializeToElement(document.ToJson());
        // Most documents are valid, and to say just that is quick.
        if (Schema.Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true }).IsValid)
        {
            return;
        }

        var results = Schema.Evaluate(json, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        foreach (var failure in (results.Details ?? []).Where(detail => !detail.IsValid && detail.Errors is { Count: > 0 } && !IsCondition(detail.EvaluationPath)))
        {
            foreach (var keyword in failure.Errors!.Keys)
            {
                Report(document, failure, keyword, problems);
            }
        }

        if (!results.IsValid && problems.IsEmpty)
        {
            problems.Add(document.Root, "TLD0010", "the document has a form that spec/dialect.schema.json does not allow");
        }
    }

    private static void Report(SourceDocument document, EvaluationResults failure, string keyword, ProblemList problems)
    {
        var segments = Segments(failure.InstanceLocation);
        var (key, value) = document.Find(segments);
        var message = new DialectMessage(Root, SchemaPath(failure.EvaluationPath), Name(segments), value, document.Find(segments.SkipLast(1)).Value);
        foreach (var (text, isOfKey) in message.Of(keyword))
        {
            problems.Add(isOfKey ? key ?? value : value, "TLD0010", text);
        }
    }

    // The library names each "items" twice and escapes a slash twice.
    private static List<string> SchemaPath(JsonPointer pointer)
    {
        var path = Segments(pointer).ConvertAll(Unescape);
        for (var i = 0; i + 1 < path.Count; i++)
        {
            if (path[i] == "items" && path[i + 1] == "items")
            {
                path.RemoveAt(i + 1);
            }
        }

        return path;
    }

    // An item has no name: that of its list says more than its number.
    private static string Name(List<string> segments) => segments switch
    {
        [] => "the document",
        [.., var list, var number] when list != "responses" && int.TryParse(number, out var index) => $"item {index + 1} of {list}",
        [.., var key] => key,
    };

    // What decides between two forms is no failure.
    private static bool IsCondition(JsonPointer path) => Segments(path).Any(segment => segment is "if" or "anyOf" or "not");

    private static List<string> Segments(JsonPointer pointer)
    {
        var segments = new List<string>();
        for (var i = 0; i < pointer.SegmentCount; i++)
        {
            segments.Add(Unescape(pointer.GetSegment(i).ToString()));
        }

        return segments;
    }

    private static string Unescape(string segment) => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonObject map => (map["properties"] as JsonObject ?? []).Select(p => p.Key)
            .Where(key => key.StartsWith("x-", StringComparison.Ordinal))
            .Concat(map.SelectMany(member => Names(member.Value))),
        JsonArray list => list.SelectMany(Names),
        _ => [],
    };

    private static string ReadSchema()
    {
        using var stream = typeof(Dialect).Assembly.GetManifestResourceStream("dialect.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
