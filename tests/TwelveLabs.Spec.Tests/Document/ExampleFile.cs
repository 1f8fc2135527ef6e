namespace TwelveLabs.Spec.Tests.Document;

/// <summary>One use of an example file: what refers to it, and as a value of which schema.</summary>
internal sealed record ExampleFile(string Place, string MediaType, string Schema, string Reference)
{
    /// <summary>Every reference of the document, by operation.</summary>
    public static IReadOnlyList<ExampleFile> All { get; } =
    [
        .. from operation in ApiDocument.Operations
           from body in operation.Bodies
           from example in body.Media["examples"] as JsonObject ?? []
           select new ExampleFile(
               body.Place, body.MediaType, ApiDocument.NameOf(body.Media["schema"]) ?? "?", example.Value!["externalValue"]?.GetValue<string>() ?? "?"),
    ];

    /// <summary>Each file once for each schema that it is an example of.</summary>
    public static IEnumerable<ExampleFile> Distinct => All.DistinctBy(e => (e.Reference, e.Schema));

    public string Name => Path.GetFileName(Reference);

    public bool IsRequest => Place.EndsWith("request", StringComparison.Ordinal);

    /// <summary>The values in the file: one, or one a line.</summary>
    public IReadOnlyList<string> Texts()
    {
        var path = Path.Combine(Places.Specification, Reference);
        return Name.EndsWith(".ndjson", StringComparison.Ordinal) ? File.ReadAllLines(path) : [File.ReadAllText(path)];
    }

    public static ExampleFile Named(string name, string schema) => All.First(e => e.Name == name && e.Schema == schema);
}
