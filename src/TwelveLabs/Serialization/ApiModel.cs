using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs;

/// <summary>The base class of the models of requests and responses.</summary>
// Opt-in, so that JsonConvert.PopulateObject, which uses no converter, finds no property to populate.
[JsonObject(MemberSerialization.OptIn)]
public abstract class ApiModel : IApiValue
{
    private LazyJsonDictionary? _additionalProperties;

    private protected ApiModel()
    {
    }

    /// <summary>Gets the properties that this version does not know, by name in JSON. Those of a request are sent as they are.</summary>
    public IDictionary<string, JToken?> AdditionalProperties => _additionalProperties ??= new LazyJsonDictionary();

    /// <summary>Gets <see cref="AdditionalProperties"/>, or null if there are none.</summary>
    internal LazyJsonDictionary? Unknown => _additionalProperties;

    // JsonConvert.PopulateObject accesses this for each property that it is given.
    [JsonExtensionData]
    private IDictionary<string, JToken?> Populated => throw JsonRead.NotPopulated(this);

    void IApiValue.WriteTo(JsonWriter writer) => WriteTo(writer);

    internal void WriteTo(JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteMembers(writer);
        _additionalProperties?.WriteTo(writer);
        writer.WriteEndObject();
    }

    /// <summary>Throws an <see cref="ArgumentException"/> that names the first property that the API would reject.</summary>
    internal void Validate(string path)
    {
        ValidateMembers(path);
        if (_additionalProperties is not null)
        {
            FreeFormJson.Check($"{path}.{nameof(AdditionalProperties)}", _additionalProperties);
        }
    }

    /// <summary>Writes the model as the fields of a form or a query.</summary>
    internal void WriteTo(FormFieldWriter fields)
    {
        WriteFields(fields);
        if (_additionalProperties is not null)
        {
            fields.AddUnknown(_additionalProperties);
        }
    }

    private protected ApiModel CopyBase()
    {
        var copy = (ApiModel)MemberwiseClone();
        copy._additionalProperties = _additionalProperties?.Copy();
        return copy;
    }

    private protected void ReadUnknown(JsonReader reader, string name) => JsonRead.Unknown(reader, name, ref _additionalProperties);

    private protected abstract void WriteMembers(JsonWriter writer);

    private protected virtual void ValidateMembers(string path)
    {
    }

    private protected virtual void WriteFields(FormFieldWriter fields) =>
        throw new NotSupportedException($"{GetType().Name} travels as JSON only.");
}
