namespace TwelveLabs.Emulator.Hosting;

/// <summary>Represents the response of a handler: a status with an optional JSON body, or the lines of a stream.</summary>
internal sealed record EmulatorResponse(int Status, JsonNode? Body = null, IReadOnlyList<JsonObject>? Lines = null)
{
    public static EmulatorResponse Ok(JsonNode body) => new(StatusCodes.Status200OK, body);

    public static EmulatorResponse Created(JsonNode body) => new(StatusCodes.Status201Created, body);

    public static EmulatorResponse NoContent { get; } = new(StatusCodes.Status204NoContent);

    public static EmulatorResponse Stream(IReadOnlyList<JsonObject> lines) => new(StatusCodes.Status200OK, null, lines);

    public static EmulatorResponse Refusal(ApiException exception) => new(exception.Status, new JsonObject
    {
        ["code"] = exception.Code,
        ["message"] = exception.Message,
        ["docs_url"] = "https://docs.twelvelabs.io/v1.2/reference/api-error-codes",
    });
}
