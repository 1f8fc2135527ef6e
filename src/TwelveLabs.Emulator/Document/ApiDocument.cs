using System.Text.Json;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.Document;

/// <summary>Represents the bundled OpenAPI document of the service: its operations, schemas and error codes.</summary>
internal sealed class ApiDocument
{
    private const string Resource = "TwelveLabs.Emulator.twelvelabs-v1.2.json";
    private static readonly string[] Methods = ["get", "post", "put", "delete", "patch"];
    private static readonly Lazy<ApiDocument> Bundled = new(() =>
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        return new ApiDocument(JsonNode.Parse(stream)!.AsObject());
    });

    public ApiDocument(JsonObject root)
    {
        var schemas = new SchemaReader(root);
        Operations = [.. ReadOperations(root, schemas)];
        schemas.Finish();
        ErrorDescriptions = ReadErrorDescriptions(root);
        VideoLimits = VideoLimits.Read(root);
    }

    public IReadOnlyList<ApiOperation> Operations { get; }

    /// <summary>Gets the description of each error code.</summary>
    public IReadOnlyDictionary<string, string> ErrorDescriptions { get; }

    /// <summary>Gets the limits of a video to index.</summary>
    public VideoLimits VideoLimits { get; }

    public static ApiDocument Load() => Bundled.Value;

    private static IEnumerable<ApiOperation> ReadOperations(JsonObject root, SchemaReader schemas)
    {
        foreach (var (template, item) in root["paths"]!.AsObject())
        {
            foreach (var method in Methods)
            {
                if (item![method] is JsonObject operation)
                {
                    yield return OperationReader.Read(template, method, item.AsObject(), operation, schemas);
                }
            }
        }
    }

    private static Dictionary<string, string> ReadErrorDescriptions(JsonObject root)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (root["components"]?["schemas"]?["ErrorCodes"] is not JsonObject codes)
        {
            return found;
        }

        var names = codes["enum"] as JsonArray ?? [];
        var texts = codes["x-enumDescriptions"] as JsonArray ?? [];
        foreach (var (name, text) in names.Zip(texts))
        {
            found[name!.GetValue<string>()] = text?.GetValue<string>() ?? "";
        }

        return found;
    }
}
