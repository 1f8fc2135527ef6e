namespace TwelveLabs.Load;

/// <summary>What was checked, and what did not hold. Times are printed and judged by nobody, because other programs share the machine.</summary>
internal sealed class Report
{
    private int _passed;
    private int _failed;

    public async Task RunAsync(string name, Func<Task> check)
    {
        Console.WriteLine($"\n== {name}");
        try
        {
            await check();
            _passed++;
        }
        catch (Exception exception)
        {
            _failed++;
            Console.WriteLine($"FAIL  {exception}");
        }
    }

    public static void Demand(bool holds, string problem)
    {
        if (!holds)
        {
            throw new InvalidOperationException(problem);
        }
    }

    public static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>Prints how long most calls took.</summary>
    public static void Times(string name, IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        Line($"{name}: {sorted.Count} times, median {At(0.5):0.0} ms, 99 % within {At(0.99):0.0} ms, longest {At(1):0.0} ms");

        double At(double share) => sorted[Math.Min((int)(sorted.Count * share), sorted.Count - 1)].TotalMilliseconds;
    }

    public int Finish()
    {
        Console.WriteLine($"\n{_passed} passed, {_failed} failed, 0 skipped");
        return _failed == 0 && _passed > 0 ? 0 : 1;
    }
}
