using Newtonsoft.Json;

namespace TwelveLabs.Filters;

/// <summary>A condition on a value: the value itself, or a range.</summary>
internal interface IFilter
{
    /// <summary>Whether it asks for nothing.</summary>
    bool IsEmpty { get; }

    /// <summary>Its numbers, which must be finite.</summary>
    IEnumerable<double> Numbers();

    /// <summary>Its fields in a query: what follows the name, such as <c>[gte]</c>, and the text.</summary>
    IEnumerable<(string Suffix, string Text)> Fields();

    void WriteTo(JsonWriter writer);
}
