using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TwelveLabs;

/// <summary>
/// Converts a type of this library with System.Text.Json: with the property names, values and unknown properties of
/// the API, independent of the naming policy.
/// </summary>
/// <remarks>The types name it in an attribute. There is no need to register it.</remarks>
/// <typeparam name="T">The type.</typeparam>
// Public because code that System.Text.Json generates in a user's assembly creates it.
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiJsonConverter<
#if NET
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
#endif
T> : JsonConverter<T>
{
    private readonly IApiValue<T> _type = AnyInstance.Of<T>()
        ?? throw new NotSupportedException($"{typeof(T)} has no JSON of its own: let the serializer convert it.");

    /// <inheritdoc/>
    public override bool HandleNull => typeof(T).IsValueType;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isRoot = reader.CurrentDepth == 0;
        using var json = new PooledBuffer();
        Utf8JsonTransfer.CopyValue(ref reader, json);
        return Parse(json, isRoot);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        using var json = new PooledBuffer();
        try
        {
            JsonWrite.ToUtf8(json, ((IApiValue<T>)value!).WriteTo);
        }
        catch (Newtonsoft.Json.JsonException e)
        {
            throw new JsonException(e.Message, e);
        }

        Utf8JsonTransfer.WriteValue(writer, json.Memory);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_type is not IOpenEnum)
        {
            return base.ReadAsPropertyName(ref reader, typeToConvert, options);
        }

        using var json = new PooledBuffer();
        Utf8JsonTransfer.CopyText(ref reader, json);
        return Parse(json, isRoot: false);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is IOpenEnum text)
        {
            (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(text.Value);
        }
        else
        {
            base.WriteAsPropertyName(writer, value!, options);
        }
    }

    private T Parse(PooledBuffer json, bool isRoot)
    {
        try
        {
            using var body = new Utf8BodyReader(json.Memory);
            JsonRead.Begin(body);
            return _type.ReadFrom(body);
        }
        catch (Newtonsoft.Json.JsonException e)
        {
            throw JsonFailure.ForSystemTextJson(e, isRoot);
        }
    }
}
