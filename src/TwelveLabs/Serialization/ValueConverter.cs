using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>Lets <see cref="JsonConvert"/> read and write open enums and filters, including nullable ones.</summary>
internal sealed class ValueConverter<T> : JsonConverter
    where T : struct, IApiValue<T>
{
    public override bool CanConvert(Type objectType) => objectType == typeof(T) || objectType == typeof(T?);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        JsonRead.WithoutDates<object?>(reader, r => JsonRead.IsNull(r) ? (objectType == typeof(T?) ? null : default(T)) : default(T).ReadFrom(r));

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is T known)
        {
            known.WriteTo(writer);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
