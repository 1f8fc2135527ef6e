namespace TwelveLabs.Load;

/// <summary>An index of many videos: all are listed, each is found, and all are there after a kill and a restart.</summary>
internal static class LargeIndexCheck
{
    private const int Uploaders = 32;

    public static async Task RunAsync(string command, string work, int count)
    {
        var data = Path.Combine(work, "index");
        string index;
        using (var emulator = await EmulatorProcess.StartAsync(command, data))
        {
            using var api = new Api(emulator.Address);
            index = await api.CreateIndexAsync("large");
            var watch = Stopwatch.StartNew();
            await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = Uploaders }, async (number, _) =>
                await api.UploadAsync(index, $"clip-{number}.mp4", new ByteArrayContent([1, 2, 3]), $"they all speak of harbours, and only one of word{number}x"));
            Report.Line($"{count} uploads in {watch.Elapsed.TotalSeconds:0.0} s, at most {emulator.PeakMemory} MiB");
            await CheckAsync(api, index, count);
            await emulator.KillAsync();
        }

        using var again = await EmulatorProcess.StartAsync(command, data);
        var first = Stopwatch.StartNew();
        using var next = new Api(again.Address);
        var total = (int)(await next.GetAsync($"indexes/{index}"))["video_count"]!;
        Report.Line($"after the restart the emulator served in {again.Started.TotalMilliseconds:0} ms, the first call took {first.Elapsed.TotalMilliseconds:0} ms, {again.Memory} MiB");
        Report.Demand(total == count, $"{total} videos are there.");
        await CheckAsync(next, index, count);
    }

    private static async Task CheckAsync(Api api, string index, int count)
    {
        var times = new List<TimeSpan>();
        var seen = new HashSet<string>();
        for (var page = 1; page <= (count + 49) / 50; page++)
        {
            var start = Stopwatch.GetTimestamp();
            var response = await api.GetAsync(string.Create(CultureInfo.InvariantCulture, $"indexes/{index}/videos?page={page}&page_limit=50"));
            times.Add(Stopwatch.GetElapsedTime(start));
            seen.UnionWith(response["data"]!.AsArray().Select(video => (string)video!["metadata"]!["filename"]!));
        }

        Report.Demand(seen.Count == count, $"{seen.Count} videos were listed.");
        Report.Times("pages of 50 videos", times);

        times.Clear();
        for (var number = 0; number < count; number += Math.Max(count / 100, 1))
        {
            var start = Stopwatch.GetTimestamp();
            var found = await api.SearchAsync(index, $"word{number}x");
            times.Add(Stopwatch.GetElapsedTime(start));
            Report.Demand(found["data"]!.AsArray().Count == 1, $"word{number}x was found {found["data"]!.AsArray().Count} times.");
        }

        Report.Times("searches that find one video", times);

        var all = Stopwatch.GetTimestamp();
        var everything = await api.SearchAsync(index, "harbours");
        Report.Demand((int)everything["page_info"]!["total_results"]! == count, "A word that all say was not found in all.");
        Report.Times("a search that finds all", [Stopwatch.GetElapsedTime(all)]);
    }
}
