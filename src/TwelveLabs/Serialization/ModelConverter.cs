using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>Lets <see cref="JsonConvert"/> read and write a model with the same generated code that calls use.</summary>
internal sealed class ModelConverter<
#if NET
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)]
#endif
T> : JsonConverter<T>
    where T : class, IApiValue<T>
{
    private readonly IApiValue<T> _type = AnyInstance.Of<T>()!;

    public override T? ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        JsonRead.WithoutDates(reader, r => JsonRead.Optional(r, _type.ReadFrom));

    public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
