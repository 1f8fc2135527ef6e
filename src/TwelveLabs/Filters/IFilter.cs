using Newtonsoft.Json;

namespace TwelveLabs.Filters;

/// <summary>Represents a condition on a value: an exact value or a range.</summary>
internal interface IFilter
{
    /// <summary>Gets a value indicating whether the filter has no condition.</summary>
    bool IsEmpty { get; }

    /// <summary>Returns the numbers of the filter, which must be finite.</summary>
    IEnumerable<double> Numbers();

    /// <summary>Returns the query fields: the suffix of the name, such as <c>[gte]</c>, and the text.</summary>
    IEnumerable<(string Suffix, string Text)> Fields();

    void WriteTo(JsonWriter writer);
}
