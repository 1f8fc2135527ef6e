using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using nietras.SeparatedValues;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Ingest.Sources;

/// <summary>Reads a CSV file with a row for each video. The column <c>file</c> or <c>filename</c>, else the first, has its path or name.</summary>
/// <remarks>A number or a truth value as JSON writes it becomes one, unless the header of its column ends in <c>:text</c>; an empty cell is left out.</remarks>
internal sealed partial class MetadataTable
{
    private const string TextMark = ":text";
    private const string TitleColumn = "video_title";
    private static readonly string[] KeyColumns = ["file", "filename"];
    private readonly Dictionary<string, UserMetadata> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unused = new(StringComparer.Ordinal);

    public static MetadataTable Empty { get; } = new();

    /// <summary>Gets the names of the rows that no video has.</summary>
    public IEnumerable<string> Unused => _unused;

    public static MetadataTable Read(string path)
    {
        try
        {
            // The separator is that of the header: spreadsheets write semicolons in some countries.
            using var reader = Sep.Reader(options => options with { Unescape = true }).FromFile(path);
            return new MetadataTable(reader);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--metadata: {path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Returns the row with the path of a video, or else with its file name.</summary>
    public UserMetadata? Of(VideoItem item)
    {
        var name = _rows.ContainsKey(item.Name) ? item.Name : item.SentName;
        _unused.Remove(name);
        return _rows.GetValueOrDefault(name);
    }

    private MetadataTable()
    {
    }

    private MetadataTable(SepReader reader)
    {
        var columns = reader.Header.ColNames;
        var key = Math.Max(0, columns.ToList().FindIndex(column => KeyColumns.Contains(column, StringComparer.OrdinalIgnoreCase)));
        foreach (var row in reader)
        {
            var name = row[key].ToString().Trim().Replace('\\', '/');
            var values = new Dictionary<string, JToken>(StringComparer.Ordinal);
            string? title = null;
            for (var column = 0; column < columns.Count; column++)
            {
                var text = row[column].ToString();
                if (column == key || text.Length == 0)
                {
                    continue;
                }

                if (columns[column] == TitleColumn)
                {
                    title = text;
                }
                else
                {
                    var isText = columns[column].EndsWith(TextMark, StringComparison.Ordinal);
                    values[isText ? columns[column][..^TextMark.Length] : columns[column]] = isText ? new JValue(text) : Value(text);
                }
            }

            if (name.Length > 0 && !_rows.TryAdd(name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name, new UserMetadata(title, values)))
            {
                throw new InvalidDataException($"There are two rows of '{name}'.");
            }
        }

        _unused.UnionWith(_rows.Keys);
    }

    // What has a leading zero or a sign, such as a postal code or a telephone number, is a text.
    private static JValue Value(string text) => text switch
    {
        "true" or "TRUE" or "True" => new JValue(true),
        "false" or "FALSE" or "False" => new JValue(false),
        _ when Number().IsMatch(text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? new JValue(whole)
            : new JValue(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => new JValue(text),
    };

    [GeneratedRegex(@"^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?$")]
    private static partial Regex Number();
}
