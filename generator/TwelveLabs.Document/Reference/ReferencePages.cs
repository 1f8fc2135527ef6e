using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Document.Reference;

/// <summary>Writes the pages of docs/reference: one for each resource, one for the types, one for the error codes.</summary>
internal sealed class ReferencePages
{
    private const string Note = "<!-- Generated from spec/twelvelabs-v1.2.yaml and compared by tests/TwelveLabs.Generator.Tests. Do not edit. -->";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ReferenceModel _model;
    private readonly SampleCode _sample;

    private ReferencePages(SourceDocument document)
    {
        _model = new ReferenceModel(document);
        _sample = new SampleCode(_model);
    }

    public static void Write(SourceDocument document, string directory)
    {
        var pages = new ReferencePages(document);
        Directory.CreateDirectory(directory);
        foreach (var old in Directory.EnumerateFiles(directory, "*.md"))
        {
            File.Delete(old);
        }

        foreach (var (name, text) in pages.All())
        {
            File.WriteAllText(Path.Combine(directory, name + ".md"), text);
        }
    }

    private IEnumerable<(string Name, string Text)> All() =>
    [
        ("README", Overview()),
        .. _model.Tags.Select(tag => (Kebab(tag.Name), Resource(tag.Name, tag.Description))),
        ("types", Types()),
        ("error-codes", ErrorCodes()),
    ];

    private string Overview()
    {
        var page = Page("Reference", "Each operation of the API with its method, parameters, errors and examples. The guides show how they work together.");
        foreach (var (name, description) in _model.Tags)
        {
            page.Append($"\n## [{name}]({Kebab(name)}.md)\n\n{Paragraphs(description)}\n\n| method | request |\n|---|---|\n");
            foreach (var operation in _model.Operations.Where(operation => operation.Tag == name))
            {
                page.Append($"| [`{name}.{operation.Method}`]({Kebab(name)}.md#{Anchor(operation.Summary)}) | `{operation.RequestLine}` |\n");
            }
        }

        page.Append("\nThe [types](types.md) of requests and responses, and the [error codes](error-codes.md).\n");
        Limits(page);
        return page.ToString();
    }

    private void Limits(StringBuilder page)
    {
        var groups = _model.Operations.Where(operation => operation.Source.ContainsKey(Extensions.RateLimit)).GroupBy(operation => ReferenceModel.Text(operation.Source[Extensions.RateLimitGroup])).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        page.Append("\n## Limits\n\nHow often an API key can call the operations of a group, all of them counted together. [Rate limits](../guides/rate-limits.md) has what the SDK does about it.\n\n| group | operations | Free plan | Developer plan |\n|---|---|---|---|\n");
        foreach (var group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var limit = group.First().Source[Extensions.RateLimit]!;
            page.Append($"| `{group.Key}` | {string.Join(", ", group.Select(operation => $"`{operation.Tag}.{operation.Method}`"))} | {limit["free"]} a {limit["per"]} | {limit["developer"]} a {limit["per"]} |\n");
        }
    }

    private string Resource(string tag, string description)
    {
        var page = Page(tag, description);
        foreach (var operation in _model.Operations.Where(operation => operation.Tag == tag))
        {
            Operation(page, operation);
        }

        return page.ToString();
    }

    private void Operation(StringBuilder page, OperationModel operation)
    {
        page.Append($"\n## {operation.Summary}\n\n`{operation.RequestLine}`\n\n```text\n{operation.Returns} {operation.Method}({operation.Parameters})\n```\n\n");
        if (operation.Deprecated is { } deprecated)
        {
            page.Append($"**Deprecated.** {deprecated}\n\n");
        }

        page.Append(Paragraphs(operation.Description)).Append('\n');
        Facts(page, operation);
        var rows = operation.Arguments.Select(ArgumentRow)
            .Concat(operation.IsQuery ? operation.Query.Select(parameter => QueryRow(operation, parameter)) : operation.Request is { } request ? PropertyRows(request) : []).ToList();
        Table(page, "### Parameters", rows);
        page.Append($"\n### Example\n\n```csharp\n{_sample.Of(operation)}\n```\n");
        if (operation is { IsQuery: false, Example: { } example })
        {
            page.Append($"\nThe request, as {(operation.ContentType == "application/json" ? "JSON" : "the parts of a form")}:\n\n{Json(example)}");
        }

        foreach (var (status, contentType, value) in operation.Responses.DistinctBy(response => response.ContentType))
        {
            page.Append($"\nThe response, {status}{(contentType == "application/json" ? "" : $" as {contentType}")}:\n\n").Append(contentType == "application/json" ? Json(value) : $"```json\n{ReferenceModel.Text(value).TrimEnd()}\n```\n");
        }
    }

    private static void Facts(StringBuilder page, OperationModel operation)
    {
        var source = operation.Source;
        var facts = new List<string>
        {
            $"Returns: {(operation.Result is { } result ? $"[`{result}`](types.md#{result.ToLowerInvariant()})" : "nothing")}.",
            source[Extensions.Retry]!.GetValue<string>() == "safe"
                ? "Retried after failures: it is safe to repeat."
                : "Retried only when the service cannot have processed the request.",
        };
        if (HelperMethods.Of(source).ToList() is { Count: > 0 } helpers)
        {
            facts.Insert(1, $"See also: {string.Join(", ", helpers.Select(helper => $"`{helper}`"))}.");
        }

        if (source[Extensions.RateLimit] is { } limit)
        {
            facts.Add($"Limit: {limit["free"]} calls a {limit["per"]} on the Free plan, {limit["developer"]} on the Developer plan, counted for the group `{source[Extensions.RateLimitGroup]}`.");
        }

        facts.Add($"Error codes: {string.Join(", ", source[Extensions.ErrorCodes]!.AsArray().Select(code => $"[`{code}`](error-codes.md)"))}. Statuses: {string.Join(", ", operation.Statuses)}.");
        page.Append('\n').Append(string.Concat(facts.Select(fact => $"- {fact}\n")));
    }

    private string Types()
    {
        var page = Page("Types", "The types of requests and responses. JSON has the names in the second column.");
        foreach (var (name, schema) in _model.Schemas.Where(schema => schema.Name != "ErrorCodes"))
        {
            page.Append($"\n## {name}\n\n{Paragraphs(Unescaped(schema["description"]))}\n");
            if (schema["enum"] is JsonArray values)
            {
                page.Append("\n| C# | JSON | |\n|---|---|---|\n");
                for (var i = 0; i < values.Count; i++)
                {
                    page.Append($"| `{schema["x-enumNames"]![i]}` | `{values[i]}` | {Cell(Unescaped(schema["x-enumDescriptions"]![i]))} |\n");
                }
            }
            else if (!schema.ContainsKey(Extensions.Filter))
            {
                Table(page, null, [.. PropertyRows(name)]);
            }
        }

        return page.ToString();
    }

    private string ErrorCodes()
    {
        var codes = _model.Schema("ErrorCodes");
        var page = Page("Error codes", Unescaped(codes["description"]));
        page.Append("\n| constant | code | |\n|---|---|---|\n");
        var values = codes["enum"]!.AsArray();
        for (var i = 0; i < values.Count; i++)
        {
            page.Append($"| `ErrorCodes.{codes["x-enumNames"]![i]}` | `{values[i]}` | {Cell(Unescaped(codes["x-enumDescriptions"]![i]))} |\n");
        }

        return page.ToString();
    }

    private static StringBuilder Page(string title, string description) => new($"{Note}\n\n# {title}\n\n{Paragraphs(description)}\n");

    private static string ArgumentRow(JsonObject parameter) =>
        $"| `{PropertyNames.Argument(ReferenceModel.Text(parameter["name"]))}` | `{parameter["name"]}` | `string`{(OperationView.IsRequired(parameter) ? ", required" : "")} | {Cell(ReferenceModel.Text(parameter["description"]))} |";

    private string QueryRow(OperationModel operation, JsonObject parameter)
    {
        var wire = ReferenceModel.Text(parameter["name"]);
        var property = _model.Schema(operation.Request!)["properties"]![wire]!.AsObject();
        return Row(wire, property, "request", OperationView.IsRequired(parameter), ReferenceModel.Text(parameter["description"]), _model.Resolve(parameter["schema"]!));
    }

    private IEnumerable<string> PropertyRows(string name)
    {
        var schema = _model.Schema(name);
        var written = _model.Written(name);
        var required = (schema["required"] as JsonArray ?? []).Select(ReferenceModel.Text).ToHashSet(StringComparer.Ordinal);
        var direction = ReferenceModel.Text(schema["x-view-direction"]);
        return from property in schema["properties"] as JsonObject ?? []
               let view = property.Value!.AsObject()
               where !view.ContainsKey(Extensions.SetByOperation)
               let source = written?["properties"]?[property.Key] as JsonObject
               let description = ReferenceModel.Text(source?["description"]) is { Length: > 0 } text ? text : Unescaped(view["description"])
               select Row(property.Key, view, direction, required.Contains(property.Key), description, source ?? view);
    }

    private static string Row(string wire, JsonObject view, string direction, bool isRequired, string description, JsonObject written)
    {
        var name = view["x-view-name"] is { } given ? ReferenceModel.Text(given) : PropertyNames.Pascal(wire);
        var type = CSharpType.Of(view, direction);
        return $"| `{name}` | `{wire}` | `{type}`{(isRequired ? ", required" : "")}{Constraints.Of(written)} | {Cell(description)} |";
    }

    private static void Table(StringBuilder page, string? title, List<string> rows)
    {
        if (rows.Count > 0)
        {
            page.Append(title is null ? "" : $"\n{title}\n").Append("\n| C# | name | type | |\n|---|---|---|---|\n").Append(string.Join('\n', rows)).Append('\n');
        }
    }

    private static string Json(JsonNode value) => $"```json\n{value.ToJsonString(Indented).ReplaceLineEndings("\n")}\n```\n";

    private static string Paragraphs(string text) => string.Join("\n\n", text.Trim().Split("\n\n").Select(paragraph => string.Join(' ', paragraph.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))).Where(paragraph => paragraph.Length > 0));

    private static string Cell(string text) => Paragraphs(text).Replace("\n\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    // Of the view, whose descriptions are the XML of doc comments.
    private static string Unescaped(JsonNode? description) => System.Text.RegularExpressions.Regex.Replace(
            ReferenceModel.Text(description).Replace("<c>", "`", StringComparison.Ordinal).Replace("</c>", "`", StringComparison.Ordinal).Replace("<br/>", "\n\n", StringComparison.Ordinal),
            "<see cref=\"(?:[^\"]*\\.)?([^\".]+)\"/>", "`$1`")
        .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    private static string Anchor(string title) => new([.. title.ToLowerInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : c)]);

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
