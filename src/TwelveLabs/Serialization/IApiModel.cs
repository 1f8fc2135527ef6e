using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>A value with JSON of its own.</summary>
internal interface IApiValue
{
    void WriteTo(JsonWriter writer);
}

/// <summary>A value that any value of its type, however it was created, can read.</summary>
internal interface IApiValue<out T> : IApiValue
{
    T ReadFrom(JsonReader reader);
}

/// <summary>What the source generator writes for each model.</summary>
internal interface IApiModel : IApiValue
{
    /// <summary>The fields that the document does not name, or null.</summary>
    LazyJsonDictionary? Unknown { get; }

    /// <summary>Throws an <see cref="ArgumentException"/> that names the first member that the API would refuse.</summary>
    void Validate(string path);
}

/// <summary>A model that travels as form parts or as a query.</summary>
internal interface IApiForm : IApiModel
{
    void WriteFields(FormFieldWriter fields);
}

/// <summary>A value of the API that grows: a struct over the wire's text.</summary>
internal interface IOpenEnum
{
    string Value { get; }
}
