using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.Tests.Observability;

/// <summary>The tables of the guide are what the code does: users write filters and dashboards by them.</summary>
[Collection(RunsAlone.Name)]
public partial class ReadmeTests
{
    [Fact]
    public void The_table_of_events_is_that_of_the_code()
    {
        var inCode = from method in typeof(Log).GetMethods(BindingFlags.Static | BindingFlags.Public)
                     let message = method.GetCustomAttribute<LoggerMessageAttribute>()
                     where message is not null
                     orderby message.EventId
                     select (message.EventId.ToString(System.Globalization.CultureInfo.InvariantCulture), $"`{message.EventName}`", message.Level.ToString());

        Assert.Equal(inCode, Table("| id | name |").Select(row => (row[0], row[1], row[2])));
    }

    [Fact]
    public void The_table_of_attributes_names_each_of_the_code()
    {
        var inCode = typeof(Tag).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!);

        // What a rate limit is of stands on measurements alone.
        var inTable = Table("| attribute |").SelectMany(row => Quoted().Matches(row[0]).Select(match => match.Groups[1].Value)).Append(Tag.RateLimitGroup);
        Assert.Equal(inCode.Order(StringComparer.Ordinal), inTable.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_of_instruments_is_that_of_the_code()
    {
        var inCode = new List<(string, string, string)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == TwelveLabsTelemetry.MeterName)
                {
                    inCode.Add(($"`{instrument.Name}`", instrument.GetType().Name.Split('`')[0].Replace("Observable", "", StringComparison.Ordinal), instrument.Unit!));
                }
            },
        };
        RuntimeHelpers.RunClassConstructor(typeof(Instruments).TypeHandle);
        listener.Start();

        Assert.Equal(inCode.OrderBy(i => i.Item1, StringComparer.Ordinal), Table("| instrument |").Select(row => (row[0], char.ToUpperInvariant(row[1][0]) + row[1][1..], row[2])));
    }

    private static List<string[]> Table(string head, [CallerFilePath] string thisFile = "")
    {
        var readme = Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "guides", "observability.md");
        var rows = File.ReadLines(readme).SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'));
        return [.. rows.Select(row => row.Trim('|').Split('|', StringSplitOptions.TrimEntries))];
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
