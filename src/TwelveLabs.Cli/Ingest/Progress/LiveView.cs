using TwelveLabs.Cli.Ingest.Results;
using TwelveLabs.Cli.Ingest.Sources;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Ingest.Progress;

/// <summary>Draws a table of the videos at work and of the whole, with rate and time left.</summary>
internal sealed class LiveView(IAnsiConsole console, int total, long totalBytes, TimeProvider clock) : IIngestView
{
    private const int BarWidth = 20;
    private const int LinesAround = 8;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);
    private readonly Lock _lock = new();
    private readonly Dictionary<VideoItem, (string Stage, long Sent)> _working = [];
    private readonly List<VideoResult> _problems = [];
    private readonly TransferRate _rate = new(clock);
    private string? _message;
    private int _done;
    private long _doneBytes;

    /// <summary>Draws until the work is done.</summary>
    public async Task RunAsync(Func<Task> work)
    {
        await console.Live(new Text("")).AutoClear(true).StartAsync(async display =>
        {
            display.UpdateTarget(Drawn());
            var working = work();
            using var timer = new PeriodicTimer(Interval, clock);
            var tick = timer.WaitForNextTickAsync().AsTask();
            while (await Task.WhenAny(working, tick) != working)
            {
                display.UpdateTarget(Drawn());
                tick = timer.WaitForNextTickAsync().AsTask();
            }

            await working;
        });
    }

    public void Working(VideoItem item, string stage)
    {
        lock (_lock)
        {
            _working[item] = (stage, _working.GetValueOrDefault(item).Sent);
        }
    }

    public void Sent(VideoItem item, long bytes)
    {
        lock (_lock)
        {
            var (stage, before) = _working.GetValueOrDefault(item, ("uploading", 0));
            _rate.Add(Math.Max(0, bytes - before));
            _working[item] = (stage, bytes);
        }
    }

    public void Done(VideoResult result)
    {
        lock (_lock)
        {
            _working.Remove(result.Item);
            _done++;
            _doneBytes += result.Item.Size;
            if (result.IsProblem)
            {
                _problems.Add(result);
            }
        }
    }

    public void Tell(string message)
    {
        lock (_lock)
        {
            _message = message;
        }
    }

    private Rows Drawn()
    {
        lock (_lock)
        {
            var table = new Table { Border = TableBorder.None, ShowHeaders = false };
            table.AddColumns(new TableColumn("file"), new TableColumn("stage"), new TableColumn("bar"), new TableColumn("share") { Alignment = Justify.Right });
            var room = Math.Max(3, console.Profile.Height - LinesAround - _problems.Count);
            foreach (var (item, (stage, sent)) in _working.OrderByDescending(working => working.Value.Sent > 0).ThenBy(working => working.Key.Name, StringComparer.Ordinal).Take(room))
            {
                var share = item.Size > 0 ? Math.Clamp((double)sent / item.Size, 0, 1) : 0;
                table.AddRow(Line(item.Name), Line(stage), Line(stage == "uploading" ? Bar(share) : ""), Line(stage == "uploading" ? Percent(share) : ""));
            }

            var bytes = _doneBytes + _working.Sum(working => Math.Min(working.Value.Sent, working.Key.Size));
            return new Rows([
                Line(string.Create(CultureInfo.InvariantCulture, $"{_done} of {(total == 1 ? "1 video" : $"{total} videos")}, {Percent(totalBytes > 0 ? (double)bytes / totalBytes : 0)} of {Size(totalBytes)}{Remaining(totalBytes - bytes)}")),
                .. _message is null ? Array.Empty<Text>() : [Line(_message)],
                table,
                .. _problems.TakeLast(5).Select(problem => Line($"{problem.StatusText} {problem.Item.Name}: {problem.Error}")),
            ]);
        }
    }

    private string Remaining(long rest) => rest > 0 && _rate.BytesPerSecond is > 0 and var rate
        ? $", {Size((long)rate)}/s, {Time(TimeSpan.FromSeconds(Math.Min(rest / rate, 8_640_000)))} left"
        : "";

    private static string Time(TimeSpan time) => time.ToString(time.Days > 0 ? @"d\.hh\:mm\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);

    private string Bar(double share)
    {
        var full = (int)Math.Round(share * BarWidth);
        var (done, open) = console.Profile.Capabilities.Unicode ? ('━', '─') : ('=', '.');
        return new string(done, full) + new string(open, BarWidth - full);
    }

    private static Text Line(string text) => new(Safe.Line(text)) { Overflow = Overflow.Ellipsis };

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    private static string Size(long bytes) => bytes >= 1_000_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
