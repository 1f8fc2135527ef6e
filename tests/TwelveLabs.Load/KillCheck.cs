namespace TwelveLabs.Load;

/// <summary>Kills the emulator while clients write, and checks after each restart that every acknowledged change is there, and none half-done.</summary>
internal sealed class KillCheck(string command, string work, int seed)
{
    private const int Writers = 4;
    private const int LongestRun = 120;
    private readonly string _data = Path.Combine(work, "kills");
    private readonly Random _random = new(seed);

    public async Task RunAsync(int kills)
    {
        var watch = Stopwatch.StartNew();
        var writers = Enumerable.Range(0, Writers).Select(number => new Writer(number, new Random((seed * 1000) + number))).ToList();
        var (begun, whileStarting, starts) = (0, 0, new List<TimeSpan>());
        for (var kill = 0; kill < kills; kill++)
        {
            if (_random.Next(10) == 0)
            {
                whileStarting++;
                await EmulatorProcess.KillWhileStartingAsync(command, _data, TimeSpan.FromMilliseconds(_random.Next(600)));
                continue;
            }

            using var emulator = await EmulatorProcess.StartAsync(command, _data);
            starts.Add(emulator.Started);
            await CheckAsync(emulator, writers);
            var clients = writers.Select(_ => new Api(emulator.Address)).ToList();
            var first = new TaskCompletionSource();
            var writing = Task.WhenAll(writers.Select((writer, at) => writer.RunAsync(clients[at], first)));

            // The first change takes longer than many others, because the emulator has just started.
            if (_random.Next(10) > 0)
            {
                await Task.WhenAny(first.Task, writing);
            }

            await Task.Delay(_random.Next(LongestRun));
            await emulator.KillAsync();
            await writing;
            clients.ForEach(client => client.Dispose());
            begun += writers.Count(writer => writer.Begun is not null);
        }

        using (var last = await EmulatorProcess.StartAsync(command, _data))
        {
            await CheckAsync(last, writers);
        }

        var changes = writers.Sum(writer => writer.Changes);
        Report.Demand(changes > kills, $"Only {changes} changes were made.");
        Report.Line($"{kills} kills ({whileStarting} during the start), {changes} acknowledged changes, {begun} in flight, {watch.Elapsed.TotalSeconds:0} s");
        Report.Times("starts", starts);
    }

    private async Task CheckAsync(EmulatorProcess emulator, List<Writer> writers)
    {
        using var api = new Api(emulator.Address);
        var found = await Library.ReadAsync(api);
        foreach (var writer in writers)
        {
            writer.Check(new Library([.. found.Indexes.Where(writer.Owns)]));
        }

        Report.Demand(found.Indexes.All(index => writers.Exists(writer => writer.Owns(index))), "There is an index of nobody.");
        var files = Directory.GetFiles(Path.Combine(_data, "uploads")).Length;
        var videos = found.Indexes.Sum(index => index.Videos.Count);
        Report.Demand(files == videos, $"There are {files} files and {videos} videos.");
        var indexes = found.Indexes.Select(index => index.Id).ToHashSet();
        Report.Demand((await api.AllAsync("tasks")).TrueForAll(task => indexes.Contains((string)task["index_id"]!)), "There is a task of an index that is gone.");
        foreach (var (index, video) in found.Indexes.SelectMany(index => index.Videos.Select(video => (index, video))))
        {
            var clips = (await api.SearchAsync(index.Id, video.Name.Split('-')[1]))["data"]!.AsArray().Select(clip => (string)clip!["video_id"]!).ToList();
            Report.Demand(clips.SequenceEqual([video.Id]), $"A search for what is said in {video} found {string.Join(' ', clips)}.");
        }
    }
}
