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

/// <summary>A value of the API that grows: a struct over the text in JSON.</summary>
internal interface IOpenEnum
{
    string Value { get; }
}
