using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>A valid document by what it describes: operations, parameters and schemas, with their places.</summary>
internal sealed class DocumentModel
{
    public DocumentModel(SourceDocument document)
    {
        Document = document;
        Schemas = document.Root.Map("components").Map("schemas").Entries().ToDictionary(e => e.Key, e => new SchemaNode(this, e.Key, (YamlMappingNode)e.Value, e.KeyNode), StringComparer.Ordinal);
        Operations =
        [
            .. from path in document.Root.Map("paths").Entries()
               from method in ((YamlMappingNode)path.Value).Entries()
               where OperationNode.Methods.Contains(method.Key)
               select new OperationNode(this, path.Key, method.Key, (YamlMappingNode)path.Value, (YamlMappingNode)method.Value, method.KeyNode),
        ];
    }

    public SourceDocument Document { get; }

    public IReadOnlyList<OperationNode> Operations { get; }

    public IReadOnlyDictionary<string, SchemaNode> Schemas { get; }

    public IEnumerable<(string Name, YamlNode Place)> Tags =>
        ((YamlSequenceNode)Document.Root.Find("tags")!).Children.Select(tag => (tag.Text("name")!, tag));

    public OperationNode? Operation(string id) => Operations.FirstOrDefault(operation => operation.Id == id);

    /// <summary>Returns the node, or what it refers to by <c>$ref</c> or by its only <c>allOf</c>.</summary>
    public YamlNode Target(YamlNode node)
    {
        var single = ((node as YamlMappingNode)?.Find("allOf") as YamlSequenceNode)?.Children[0] ?? node;
        return single.Text("$ref") is { } reference ? Document.Resolve(reference)! : single;
    }

    /// <summary>Returns the schema that a node refers to, or null for a value without a schema of its own.</summary>
    public SchemaNode? SchemaOf(YamlNode? node)
    {
        var single = ((node as YamlMappingNode)?.Find("allOf") as YamlSequenceNode)?.Children[0] ?? node;
        return single.Text("$ref") is { } reference ? Schemas.GetValueOrDefault(reference.Split('/')[^1]) : null;
    }
}

/// <summary>An operation of the document.</summary>
internal sealed class OperationNode(DocumentModel model, string path, string method, YamlMappingNode item, YamlMappingNode node, YamlNode place)
{
    public static readonly string[] Methods = ["get", "post", "put", "patch", "delete"];

    public string Path => path;

    public string Method => method;

    public YamlMappingNode Node => node;

    public YamlNode Place => place;

    public string Id => node.Text("operationId")!;

    public string Tag => node.Find("tags").Texts().First();

    /// <summary>Gets the name of the method in C#, without its suffix.</summary>
    public string Verb => Id.Split('_')[1];

    public bool IsDeprecated => node.Text("deprecated") == "true";

    /// <summary>Gets the parameters with the places where the operation or its path names them.</summary>
    public IEnumerable<(YamlMappingNode Parameter, YamlNode Place)> Parameters =>
        new[] { item, node }.SelectMany(owner => (owner.Find("parameters") as YamlSequenceNode)?.Children ?? []).Select(p => ((YamlMappingNode)model.Target(p), p));

    /// <summary>Gets the body of the request as its media type and schema, or null.</summary>
    public (string MediaType, SchemaNode Schema, YamlNode Place)? Body =>
        node.Map("requestBody").Map("content").Entries().Select(e => (e.Key, model.SchemaOf(e.Value.Map("schema"))!, (YamlNode)e.KeyNode)).Cast<(string, SchemaNode, YamlNode)?>().FirstOrDefault();

    /// <summary>Gets the responses that stand for a success.</summary>
    public IEnumerable<(string Status, YamlMappingNode Response, YamlNode Place)> Successes =>
        node.Map("responses").Entries().Where(e => e.Key.StartsWith('2')).Select(e => (e.Key, (YamlMappingNode)model.Target(e.Value), e.KeyNode));

    /// <summary>Gets the schema of the result, or null.</summary>
    public SchemaNode? Result => Successes.Select(s => model.SchemaOf(s.Response.Map("content").Map("application/json").Map("schema"))).FirstOrDefault(schema => schema is not null);

    /// <summary>Gets the name of the class that gathers the query, or null.</summary>
    public string? Query => node.Text(Extensions.Request);
}

/// <summary>A named schema of the document.</summary>
internal sealed class SchemaNode(DocumentModel model, string name, YamlMappingNode node, YamlNode place)
{
    public string Name => name;

    public YamlMappingNode Node => node;

    public YamlNode Place => place;

    public bool IsEnum => node.Find("enum") is not null;

    public IReadOnlyList<string> Values => [.. node.Find("enum").Texts()];

    public IEnumerable<(string Name, YamlMappingNode Property, YamlNode Place)> Properties =>
        node.Map("properties").Entries().Select(e => (e.Key, (YamlMappingNode)e.Value, e.KeyNode));

    public YamlMappingNode? Property(string wire) => node.Map("properties")?.Find(wire) as YamlMappingNode;

    /// <summary>Returns the property at the end of a path such as <c>page_info.page</c>, or null.</summary>
    public YamlMappingNode? At(string path)
    {
        SchemaNode? schema = this;
        YamlMappingNode? property = null;
        foreach (var wire in path.Split('.'))
        {
            property = schema?.Property(wire);
            schema = property is null ? null : model.SchemaOf(property);
        }

        return property;
    }
}
