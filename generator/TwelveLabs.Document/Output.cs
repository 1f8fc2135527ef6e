using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

internal static class Output
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// Writes beside the target first, so that a build that is stopped leaves no half-written document. What is there already is left alone,
    /// so that nothing is made of it again.
    /// </summary>
    public static void Write(string path, JsonNode json)
    {
        var full = Path.GetFullPath(path);
        var text = json.ToJsonString(Indented) + "\n";
        if (File.Exists(full) && File.ReadAllText(full) == text)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var temporary = full + ".new";
        File.WriteAllText(temporary, text);
        File.Move(temporary, full, overwrite: true);
    }
}
