using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>A value with its own JSON representation.</summary>
internal interface IApiValue
{
    void WriteTo(JsonWriter writer);
}

/// <summary>A value that any instance of its type can read, however that instance was created.</summary>
internal interface IApiValue<out T> : IApiValue
{
    T ReadFrom(JsonReader reader);
}

/// <summary>An open enum, to which the API may add values: a struct over the string in JSON.</summary>
internal interface IOpenEnum
{
    string Value { get; }
}
