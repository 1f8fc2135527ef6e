using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>Lets <see cref="JsonConvert"/> read and write open enums and filters, nullable ones too.</summary>
internal abstract class ValueConverter<T> : JsonConverter
    where T : struct
{
    public sealed override bool CanConvert(Type objectType) => objectType == typeof(T) || objectType == typeof(T?);

    public sealed override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        JsonRead.WithoutDates<object?>(reader, r => JsonRead.IsNull(r) ? (objectType == typeof(T?) ? null : default(T)) : Read(r));

    public sealed override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is T known)
        {
            Write(writer, known);
        }
        else
        {
            writer.WriteNull();
        }
    }

    protected abstract T Read(JsonReader reader);

    protected abstract void Write(JsonWriter writer, T value);
}
