namespace TwelveLabs.Emulator.Hosting;

/// <summary>What a handler answers: a status with a JSON body or none, or the lines of a stream.</summary>
internal sealed record ApiReply(int Status, JsonNode? Body = null, IReadOnlyList<JsonObject>? Lines = null)
{
    public static ApiReply Ok(JsonNode body) => new(StatusCodes.Status200OK, body);

    public static ApiReply Created(JsonNode body) => new(StatusCodes.Status201Created, body);

    public static ApiReply NoContent { get; } = new(StatusCodes.Status204NoContent);

    public static ApiReply Stream(IReadOnlyList<JsonObject> lines) => new(StatusCodes.Status200OK, null, lines);

    public static ApiReply Refusal(ApiException exception) => new(exception.Status, new JsonObject
    {
        ["code"] = exception.Code,
        ["message"] = exception.Message,
        ["docs_url"] = "https://docs.twelvelabs.io/v1.2/reference/api-error-codes",
    });
}
