using System.Text.Json;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Reads a JSON body against the operation's schema and fills in the document's defaults.</summary>
internal static class JsonBody
{
    public static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 128 };

    public static async Task<JsonObject> ReadAsync(HttpRequest request, Schema schema, bool required, CancellationToken cancellationToken)
    {
        var body = await ParseAsync(request, cancellationToken).ConfigureAwait(false);
        if (body is null && required && schema.Required.Count > 0) throw Errors.ParameterNotProvided(schema.Required.Order(StringComparer.Ordinal).First());
        var value = body switch
        {
            null => new JsonObject(),
            JsonObject found => found,
            _ => throw Errors.ParameterInvalid("body", "it must be a JSON object."),
        };
        SchemaValidator.CheckObject(schema, value, "");
        Defaults.Fill(schema, value);
        return value;
    }

    private static async Task<JsonNode?> ParseAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (buffer.Length == 0) return null;
        try
        {
            return JsonNode.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), null, Strict);
        }
        catch (JsonException exception)
        {
            throw Errors.ParameterInvalid("body", $"it is not JSON: {exception.Message}");
        }
    }
}
