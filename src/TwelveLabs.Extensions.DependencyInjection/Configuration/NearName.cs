namespace TwelveLabs.Configuration;

/// <summary>
/// Finds names that are probably mistyped settings. A section can contain settings of others, so only a name that is one or two
/// characters away from a known one is reported.
/// </summary>
internal static class NearName
{
    /// <summary>Returns the known name that was probably intended, or null if the name is known or similar to none.</summary>
    public static string? Of(string name, IReadOnlyCollection<string> known) =>
        known.Contains(name, StringComparer.OrdinalIgnoreCase) ? null : known.FirstOrDefault(other => Distance(name.ToUpperInvariant(), other.ToUpperInvariant()) <= 2);

    // The minimum number of characters to insert, remove or replace.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
