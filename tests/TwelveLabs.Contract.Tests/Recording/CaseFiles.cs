using Newtonsoft.Json;

namespace TwelveLabs.Contract.Recording;

/// <summary>The recorded cases, by their ids, and the files that they upload.</summary>
internal static class CaseFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    private static readonly Lazy<Dictionary<string, JObject>> Cases = new(Read);

    public static IEnumerable<string> Ids => Cases.Value.Keys;

    /// <summary>A copy: what is done to it touches no other test.</summary>
    public static JObject Find(string id) => (JObject)Cases.Value[id].DeepClone();

    public static string Fixture(string name) => Path.Combine(Folder, "fixtures", name);

    /// <summary>Numbers and texts stay as they were recorded: a text that looks like a time is no time yet.</summary>
    public static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 128 };
        var token = JToken.ReadFrom(reader);
        return reader.Read() ? throw new JsonReaderException("There is more after the end of the JSON.") : token;
    }

    private static Dictionary<string, JObject> Read()
    {
        var cases = new Dictionary<string, JObject>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var item in Parse(File.ReadAllText(file))["cases"]!.Cast<JObject>())
            {
                cases.Add((string)item["id"]!, item);
            }
        }

        return cases;
    }
}
