using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

/// <summary>
/// Something that we knowingly do otherwise than the vendor's SDK, written as the change that it makes to what a case
/// expects. Our client must then do exactly that: one that stops to differ fails its cases.
/// </summary>
internal sealed record Difference(string Name, string Reason, Action<Step> Change)
{
    /// <summary>The case as it is expected of us, and the differences that this took.</summary>
    public static (JObject Expected, IReadOnlyList<Difference> Applied) Adapt(JObject recorded, IEnumerable<Difference>? differences = null)
    {
        var expected = (JObject)recorded.DeepClone();
        var applied = new List<Difference>();
        foreach (var difference in differences ?? DifferenceList.All)
        {
            var before = expected.DeepClone();
            var first = new Step(expected, null);
            foreach (var step in first.Then.Prepend(first).ToList())
            {
                difference.Change(step);
            }

            if (!JToken.DeepEquals(before, expected))
            {
                applied.Add(difference);
            }
        }

        return (expected, applied);
    }
}
