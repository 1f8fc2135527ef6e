using System.Diagnostics;

namespace TwelveLabs.Metadata;

/// <summary>An exception that stands for a status or for a range of them; the source generator chooses by it.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiStatusAttribute(int first, int last = 0) : Attribute
{
    public int First { get; } = first;

    public int Last { get; } = last == 0 ? first : last;
}
