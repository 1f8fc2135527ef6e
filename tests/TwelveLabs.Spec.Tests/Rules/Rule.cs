namespace TwelveLabs.Spec.Tests.Rules;

/// <summary>A rule over the whole document lists all that break it, so that one run is enough to mend them all.</summary>
internal static class Rule
{
    public static void Holds(string howToMend, IEnumerable<string> offenders)
    {
        var list = offenders.Distinct(StringComparer.Ordinal).ToList();
        if (list.Count > 0)
        {
            Assert.Fail($"{howToMend} ({list.Count}):{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", list)}");
        }
    }
}
