using System.Diagnostics;

namespace TwelveLabs.Metadata;

/// <summary>Marks the exception for a status or a range of statuses. The source generator selects by it.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiStatusAttribute(int first, int last = 0) : Attribute
{
    public int First { get; } = first;

    public int Last { get; } = last == 0 ? first : last;
}
