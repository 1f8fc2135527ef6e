using System.Net.Http.Headers;

namespace TwelveLabs.Emulator.Tests;

/// <summary>A response as it came: status, headers, text, and JSON where it is some.</summary>
public sealed record ServiceResponse(HttpStatusCode Status, HttpResponseHeaders Headers, string Body)
{
    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    public string Id => Text("_id");

    public string Code => Text("code");

    public string Message => Text("message");

    public JsonArray Data => Json["data"]!.AsArray();

    public static async Task<ServiceResponse> ReadAsync(HttpResponseMessage response) =>
        new(response.StatusCode, response.Headers, await response.Content.ReadAsStringAsync());

    public string Text(string name) => Json[name]?.GetValue<string>() ?? throw new InvalidOperationException($"No {name} in {Body}");

    public JsonNode Node(string path) => path.Split('.').Aggregate((JsonNode)Json, (node, step) => node[step]!);

    public string Header(string name) => string.Join(',', Headers.GetValues(name));

    public void Refused(HttpStatusCode status, string code, string named)
    {
        Assert.True(status == Status, $"{Status}: {Body}");
        Assert.Equal(code, Code);
        Assert.Contains(named, Message, StringComparison.Ordinal);
        Assert.StartsWith("https://", Text("docs_url"), StringComparison.Ordinal);
    }
}
