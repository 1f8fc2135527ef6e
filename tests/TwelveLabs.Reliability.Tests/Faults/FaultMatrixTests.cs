using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>Every operation with every fault: what comes of it is what docs/reliability.md says.</summary>
public partial class FaultMatrixTests
{
    private const string Same = "the same";

    public static TheoryData<string> Faults => [.. FaultTable.All.Select(fault => fault.Name)];

    [Fact]
    public void The_page_has_every_fault_in_this_order() => Assert.Equal(FaultTable.All.Select(fault => fault.Name), Rows().Select(row => row.Groups["fault"].Value));

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_comes_of_a_fault_is_what_the_page_says(string name)
    {
        var fault = FaultTable.All.Single(candidate => candidate.Name == name);
        var row = Rows().Single(candidate => candidate.Groups["fault"].Value == name);
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Operations.All, async (operation, _) =>
        {
            foreach (var outcome in await FaultRun.OfAsync(fault, operation))
            {
                var (expected, attempts) = Expected(row, operation, outcome.IsStream);
                if (outcome.Exception != expected || outcome.Attempts != attempts)
                {
                    wrong.Add($"{operation.Id}{(outcome.IsStream ? " as a stream" : "")}: {outcome.Exception ?? "success"} after {outcome.Attempts} attempts, not {expected ?? "success"} after {attempts}");
                }
            }
        });

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Distinct().Order(StringComparer.Ordinal)));
    }

    private static (string? Exception, int Attempts) Expected(Match row, ApiOperation operation, bool isStream)
    {
        var (exception, attempts) = (row.Groups["exception"].Value, int.Parse(row.Groups[operation.IsSafe ? "safe" : "create"].Value, System.Globalization.CultureInfo.InvariantCulture));
        var exceptional = row.Groups[isStream ? "stream" : "empty"].Value;
        if ((isStream || !Operations.HasResult(operation)) && exceptional != Same)
        {
            (exception, attempts) = (exceptional, 1);
        }

        return (exception == "success" ? null : exception.Trim('`'), attempts);
    }

    private static MatchCollection Rows() => Row().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reliability.md")));

    [GeneratedRegex(@"^\| (?<fault>[^|]+) \| (?<exception>success|`\w+`) \| (?<safe>\d) \| (?<create>\d) \| (?<empty>the same|success|`\w+`) \| (?<stream>the same|success|`\w+`) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
