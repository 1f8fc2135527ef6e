namespace TwelveLabs.Spec.Tests.Document;

internal sealed record Operation(string Method, string Path, JsonObject PathItem, JsonObject Json)
{
    public string Id => Json["operationId"]?.GetValue<string>() ?? $"{Method} {Path}";

    public bool Deprecated => Json["deprecated"]?.GetValue<bool>() ?? false;

    public bool Limited => Json.ContainsKey("x-twelvelabs-rate-limit-group");

    public IEnumerable<JsonObject> Parameters =>
        (PathItem["parameters"] as JsonArray ?? []).Concat(Json["parameters"] as JsonArray ?? []).Select(p => ApiDocument.Resolve(p!));

    public JsonObject? RequestBody => Json["requestBody"] is { } body ? ApiDocument.Resolve(body) : null;

    public IEnumerable<(string Status, JsonObject Response)> Responses =>
        Json["responses"]!.AsObject().Select(r => (r.Key, ApiDocument.Resolve(r.Value!)));

    public IEnumerable<(string Status, JsonObject Response)> Successes => Responses.Where(r => r.Status[0] == '2');

    /// <summary>The bodies of the request and of each response, with what to call them in a message.</summary>
    public IEnumerable<(string Place, string MediaType, JsonObject Media)> Bodies =>
        Contents(RequestBody, $"{Id}, request").Concat(Responses.SelectMany(r => Contents(r.Response, $"{Id}, response {r.Status}")));

    public override string ToString() => Id;

    private static IEnumerable<(string, string, JsonObject)> Contents(JsonObject? owner, string place) =>
        (owner?["content"] as JsonObject ?? []).Select(media => (place, media.Key, media.Value!.AsObject()));
}
