using System.Text.Json;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Reads a JSON body, validates it against the operation's schema and sets the document's default values.</summary>
internal static class JsonBody
{
    public static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 128 };

    public static async Task<JsonObject> ReadAsync(HttpRequest request, ApiOperation operation, Schema schema, CancellationToken cancellationToken)
    {
        var body = await ParseAsync(request, cancellationToken).ConfigureAwait(false);
        if (body is null && operation.BodyRequired && schema.Required.Count > 0)
        {
            throw Errors.ParameterNotProvided(schema.Required.Order(StringComparer.Ordinal).First());
        }

        var value = body switch
        {
            null => new JsonObject(),
            JsonObject found => found,
            _ => throw Errors.ParameterInvalid("body", "it must be a JSON object."),
        };
        FixedMembers.Check(operation.Id, value);
        SchemaValidator.CheckObject(schema, value, "");
        Defaults.Fill(schema, value);
        return value;
    }

    private static async Task<JsonNode?> ParseAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (buffer.Length == 0)
        {
            return null;
        }

        try
        {
            var body = JsonNode.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), null, Strict);
            ReadTexts(body);
            return body;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Errors.ParameterInvalid("body", $"it is not JSON: {exception.Message}");
        }
    }

    /// <summary>Reads all strings. They are decoded when first read, and half of a surrogate pair must fail here and not deep in a handler.</summary>
    private static void ReadTexts(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, member) in members)
                {
                    ReadTexts(member);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    ReadTexts(item);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                _ = value.GetValue<string>();
                break;
        }
    }
}
