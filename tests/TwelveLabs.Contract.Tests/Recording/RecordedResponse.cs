using System.Text;

namespace TwelveLabs.Contract.Recording;

/// <summary>The body of a recorded response, whichever way it was recorded.</summary>
internal static class RecordedResponse
{
    public static IReadOnlyList<byte[]>? Chunks(JObject response) =>
        (response["chunks"] as JArray)?.Select(chunk => chunk is JObject raw
            ? Convert.FromBase64String((string)raw["base64"]!)
            : Encoding.UTF8.GetBytes((string)chunk!)).ToList();

    public static byte[] Body(JObject response)
    {
        if (Chunks(response) is { } chunks)
        {
            return [.. chunks.SelectMany(chunk => chunk)];
        }

        var text = response["json"] is { } json ? json.ToString(Newtonsoft.Json.Formatting.None) : (string?)response["text"] ?? "";
        return Encoding.UTF8.GetBytes(text);
    }

    public static string Text(JObject response) => Encoding.UTF8.GetString(Body(response));

    /// <summary>The body as JSON, or null when it is none.</summary>
    public static JToken? Json(JObject response)
    {
        try
        {
            return CaseFiles.Parse(Text(response));
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return null;
        }
    }

    public static int Status(JObject response) => (int)response["status"]!;
}
