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

    public static void Write(string path, JsonNode json) => Write(path, json.ToJsonString(Indented) + "\n");

    /// <summary>
    /// Writes beside the target first, so that a build that is stopped leaves no half-written document. What is there already is left alone,
    /// so that nothing is made of it again.
    /// </summary>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
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
