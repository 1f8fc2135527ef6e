using System.Diagnostics;

namespace TwelveLabs.Benchmarks.Support;

/// <summary>One way to do the work.</summary>
internal sealed record Variant(string Name, Func<Task> Run);

/// <summary>What one variant took: the median of its times, and of its ratio to the first variant of the same round.</summary>
internal sealed record Timing(string Name, double Seconds, double Ratio, double AllocatedBytes);

/// <summary>
/// Times variants in rounds, each round all of them in another order, so that what slows the machine for a while slows them alike. A
/// ratio is taken within a round.
/// </summary>
internal static class Rounds
{
    public static async Task<IReadOnlyList<Timing>> RunAsync(int rounds, IReadOnlyList<Variant> variants)
    {
        var seconds = variants.Select(_ => new double[rounds]).ToArray();
        var bytes = variants.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < variants.Count; i++)
            {
                var at = (i + round) % variants.Count;
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var clock = Stopwatch.StartNew();
                await variants[at].Run();
                seconds[at][round] = clock.Elapsed.TotalSeconds;
                bytes[at][round] = GC.GetTotalAllocatedBytes(precise: true) - before;
            }
        }

        return [.. variants.Select((variant, i) => new Timing(
            variant.Name, Median(seconds[i]), Median(seconds[i].Select((time, round) => time / seconds[0][round])), Median(bytes[i])))];
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
