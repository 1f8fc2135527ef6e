using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Checks that an operation has a result that is certain, and that each body can be sent or read.</summary>
internal static class BodyRules
{
    public static void Check(DocumentModel model, ProblemList problems)
    {
        foreach (var operation in model.Operations)
        {
            Successes(model, operation, problems);
            Request(model, operation, problems);
        }

        foreach (var schema in Reachable(model, model.Operations.Select(o => o.Body?.Schema).OfType<SchemaNode>()))
        {
            if (schema.Node.Map(Extensions.FreeMembers) is { } free && model.SchemaOf(schema.Node.Find("additionalProperties"))?.Node.Text(Extensions.Filter) != "any")
            {
                problems.Add(free, "TLD0040", $"{schema.Name} is sent, so {Extensions.FreeMembers} needs additionalProperties that refer to a filter of any kind of value ({Extensions.Filter}: any)");
            }
        }

        foreach (var schema in Received(model))
        {
            foreach (var (wire, property, place) in schema.Properties.Where(p => p.Property.Text("format") == "binary"))
            {
                problems.Add(place, "TLD0018", $"{schema.Name}.{wire} is a file, which a response cannot have");
            }

            if (schema.Node.Map(Extensions.FreeMembers) is { } free && model.SchemaOf(schema.Node.Find("additionalProperties"))?.Node.Find(Extensions.Filter) is not null)
            {
                problems.Add(free, "TLD0040", $"{schema.Name} is received, so the members of its {Extensions.FreeMembers} cannot be filters: write additionalProperties: true, or give the response a schema of its own");
            }
        }
    }

    private static void Successes(DocumentModel model, OperationNode operation, ProblemList problems)
    {
        var successes = operation.Successes.ToList();
        if (successes.Count == 0)
        {
            problems.Add(operation.Node.Find("responses")!, "TLD0018", $"{operation.Id} has no response for a success (200 to 299)");
        }

        var results = successes.Select(s => (s.Place, Schema: model.SchemaOf(s.Response.Map("content").Map("application/json").Map("schema")))).Where(r => r.Schema is not null).ToList();
        foreach (var (place, schema) in results.Where(r => r.Schema != results[0].Schema))
        {
            problems.Add(place, "TLD0018", $"{operation.Id} gives a {results[0].Schema!.Name} or a {schema!.Name}: its responses for a success must have one schema");
        }

        foreach (var (place, schema) in results.Where(r => r.Schema!.IsEnum || r.Schema.Node.Find(Extensions.Filter) is not null))
        {
            problems.Add(place, "TLD0018", $"{operation.Id}: the schema of a body must be an object; {schema!.Name} is not");
        }

        var streams = successes.Any(s => s.Response.Map("content")?.Find("application/x-ndjson") is not null);
        if (streams != (operation.Node.Find(Extensions.Stream) is not null))
        {
            problems.Add(operation.Place, "TLD0018", $"{operation.Id}: a response of the content type application/x-ndjson and {Extensions.Stream} belong together");
        }
    }

    private static void Request(DocumentModel model, OperationNode operation, ProblemList problems)
    {
        if (operation.Body is not var (mediaType, schema, place))
        {
            return;
        }

        if (schema.IsEnum || schema.Node.Find(Extensions.Filter) is not null)
        {
            problems.Add(place, "TLD0018", $"{operation.Id}: the schema of a body must be an object; {schema.Name} is not");
            return;
        }

        var isForm = mediaType.StartsWith("multipart/", StringComparison.Ordinal);
        var other = model.Operations.FirstOrDefault(o => o.Body is var (type, same, _) && same == schema && type.StartsWith("multipart/", StringComparison.Ordinal) != isForm);
        if (other is not null)
        {
            problems.Add(place, "TLD0018", $"{schema.Name} is the body of {operation.Id} and of {other.Id}, once as a form and once as JSON: give each a schema of its own");
        }

        foreach (var reached in isForm ? Nested(model, schema) : Reachable(model, [schema]))
        {
            foreach (var (wire, _, at) in reached.Properties.Where(p => p.Property.Text("format") == "binary"))
            {
                problems.Add(at, "TLD0018", $"{reached.Name}.{wire} is a file, which only a multipart/form-data body can have, and not within an object of it");
            }
        }
    }

    private static HashSet<SchemaNode> Received(DocumentModel model) => Reachable(model,
    [
        .. model.Operations.Select(o => o.Result).OfType<SchemaNode>(),
        .. model.Operations.Select(o => o.Node.Map(Extensions.Stream).Text("event")).OfType<string>().Select(model.Schemas.GetValueOrDefault).OfType<SchemaNode>(),
    ]);

    private static IEnumerable<SchemaNode> Nested(DocumentModel model, SchemaNode schema) => Reachable(model, [schema]).Where(reached => reached != schema);

    private static HashSet<SchemaNode> Reachable(DocumentModel model, IEnumerable<SchemaNode> from)
    {
        var found = new HashSet<SchemaNode>();
        var open = new Queue<SchemaNode>(from);
        while (open.TryDequeue(out var schema))
        {
            if (found.Add(schema))
            {
                foreach (var next in SchemaReferences.Of(model, schema.Node))
                {
                    open.Enqueue(next);
                }
            }
        }

        return found;
    }
}
