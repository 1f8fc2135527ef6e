using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Output;

/// <summary>Writes results to the standard output in one format.</summary>
/// <remarks>Lines of JSON are written when they come; the other formats need all items first.</remarks>
internal sealed class ResultWriter(IAnsiConsole console, OutputFormat format, string? query)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonArray _items = [];

    public OutputFormat Format => format;

    /// <summary>Gets a value indicating whether an expression selects from the result, so that its form is not known.</summary>
    public bool Selects => query is not null;

    private TextWriter Out => console.Profile.Out.Writer;

    /// <summary>Writes a result that is one value.</summary>
    public void Write(JsonNode? value)
    {
        var selected = query is null ? value : ResultQuery.Apply(value, query);
        switch (format)
        {
            case OutputFormat.Json:
                Out.WriteLine(selected?.ToJsonString(Indented) ?? "null");
                break;
            case OutputFormat.Ndjson:
                foreach (var item in Rows(selected))
                {
                    Out.WriteLine(item?.ToJsonString(OneLine) ?? "null");
                }

                break;
            case OutputFormat.Yaml:
                YamlText.Write(selected, Out);
                break;
            case OutputFormat.Csv:
                CsvText.Write(Rows(selected), Out);
                break;
            default:
                ResultTable.Write(selected, console);
                break;
        }
    }

    /// <summary>Writes an item of a sequence, of which there may be any number.</summary>
    public void WriteItem(JsonNode? item)
    {
        if (format == OutputFormat.Ndjson && query is null)
        {
            Out.WriteLine(item?.ToJsonString(OneLine) ?? "null");
        }
        else
        {
            _items.Add(item);
        }
    }

    /// <summary>Ends a sequence of items.</summary>
    public void Complete()
    {
        if (format != OutputFormat.Ndjson || query is not null)
        {
            Write(_items);
        }
    }

    /// <summary>Returns the rows of a result: its items, those of its only list of objects, or itself.</summary>
    private static IReadOnlyList<JsonNode?> Rows(JsonNode? value) => value switch
    {
        JsonArray array => [.. array],
        JsonObject page when ResultTable.ItemsOf(page) is { } items => [.. items],
        null => [],
        _ => [value],
    };
}
