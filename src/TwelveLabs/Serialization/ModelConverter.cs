using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>Lets <see cref="JsonConvert"/> read and write a model by the same generated code that calls use.</summary>
internal abstract class ModelConverter<T> : JsonConverter<T>
    where T : class, IApiValue
{
    public sealed override T? ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        JsonRead.WithoutDates(reader, r => JsonRead.Optional(r, Read));

    public sealed override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer)
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

    protected abstract T Read(JsonReader reader);
}
