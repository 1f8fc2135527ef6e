using System.Text;

namespace TwelveLabs.Contract.Recording;

/// <summary>The body of a recorded reply, whichever way it was recorded.</summary>
internal static class RecordedReply
{
    public static IReadOnlyList<byte[]>? Chunks(JObject reply) =>
        (reply["chunks"] as JArray)?.Select(chunk => chunk is JObject raw
            ? Convert.FromBase64String((string)raw["base64"]!)
            : Encoding.UTF8.GetBytes((string)chunk!)).ToList();

    public static byte[] Body(JObject reply)
    {
        if (Chunks(reply) is { } chunks)
            return [.. chunks.SelectMany(chunk => chunk)];

        var text = reply["json"] is { } json ? json.ToString(Newtonsoft.Json.Formatting.None) : (string?)reply["text"] ?? "";
        return Encoding.UTF8.GetBytes(text);
    }

    public static string Text(JObject reply) => Encoding.UTF8.GetString(Body(reply));

    /// <summary>The body as JSON, or null when it is none.</summary>
    public static JToken? Json(JObject reply)
    {
        try
        {
            return CaseFiles.Parse(Text(reply));
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }

    public static int Status(JObject reply) => (int)reply["status"]!;
}
