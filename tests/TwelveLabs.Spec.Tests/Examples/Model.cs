using System.Collections;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Examples;

/// <summary>The SDK's class of a schema, as its users meet it: by name, through JsonConvert, by its public members.</summary>
internal static class Model
{
    private static readonly Assembly Sdk = typeof(TwelveLabsClient).Assembly;

    public static Type Of(string schema) =>
        Sdk.GetType($"TwelveLabs.{schema}") is { IsPublic: true } type ? type : throw new InvalidOperationException($"The SDK has no public class {schema}.");

    public static object Read(string json, string schema) =>
        JsonConvert.DeserializeObject(json, Of(schema)) ?? throw new InvalidOperationException($"null is no {schema}.");

    public static JsonNode? Written(object model) => JsonNode.Parse(JsonConvert.SerializeObject(model));

    /// <summary>The model itself and every model that its public members hold.</summary>
    public static IEnumerable<object> Inside(object? value)
    {
        switch (value)
        {
            case null or string or JToken:
                return [];
            case IDictionary map:
                return map.Values.Cast<object?>().SelectMany(Inside);
            case IEnumerable list:
                return list.Cast<object?>().SelectMany(Inside);
            default:
                return IsModel(value.GetType())
                    ? Members(value).SelectMany(Inside).Prepend(value)
                    : [];
        }
    }

    public static IDictionary<string, JToken?> Unknown(object model) =>
        (IDictionary<string, JToken?>)model.GetType().GetProperty("AdditionalProperties")!.GetValue(model)!;

    private static bool IsModel(Type type) => type.Assembly == Sdk && type.IsClass && ApiDocument.Schemas.ContainsKey(type.Name);

    private static IEnumerable<object?> Members(object model) => model.GetType().GetProperties()
        .Where(p => p.Name != "AdditionalProperties" && p.GetIndexParameters().Length == 0).Select(p => p.GetValue(model));
}
