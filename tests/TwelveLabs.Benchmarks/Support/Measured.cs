using System.Globalization;

namespace TwelveLabs.Benchmarks.Support;

/// <summary>Figures as the tables show them.</summary>
internal static class Measured
{
    public static string Of(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A table of what each variant took for one piece of the work, and its ratio to the first.</summary>
    public static void Print(IReadOnlyList<Timing> timings, int pieces, string unit)
    {
        Table.Head("", unit, "ratio", "bytes allocated");
        var factor = unit.StartsWith("ms", StringComparison.Ordinal) ? 1e3 : unit.StartsWith("µs", StringComparison.Ordinal) ? 1e6 : 1;
        foreach (var timing in timings)
        {
            Table.Row(timing.Name, Of($"{timing.Seconds * factor / pieces:0.00}"), Of($"{timing.Ratio:0.00}"), Of($"{timing.AllocatedBytes / pieces:0}"));
        }
    }
}
