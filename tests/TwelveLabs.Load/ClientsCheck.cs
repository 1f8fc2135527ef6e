using System.Collections.Concurrent;

namespace TwelveLabs.Load;

/// <summary>Many clients, each with a connection of its own, make mixed calls at a time. Each call succeeds, and all that was made is there.</summary>
internal static class ClientsCheck
{
    private const int Accounts = 20;
    private const int Rounds = 3;

    public static async Task RunAsync(string command, string work, int count, int seed)
    {
        using var emulator = await EmulatorProcess.StartAsync(command, Path.Combine(work, "clients"));
        var times = new ConcurrentQueue<TimeSpan>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, count).Select(number => Task.Run(() => CallAsync(emulator.Address, number, new Random((seed * 10_000) + number), times))));
        Report.Line($"{count} clients, {times.Count} calls in {watch.Elapsed.TotalSeconds:0.0} s, {times.Count / watch.Elapsed.TotalSeconds:0} a second, at most {emulator.PeakMemory} MiB");
        Report.Times("calls", times);
        for (var account = 0; account < Accounts; account++)
        {
            using var api = new Api(emulator.Address, Key(account));
            var indexes = await api.AllAsync("indexes");
            var expected = Enumerable.Range(0, count).Where(number => number % Accounts == account).Select(number => $"index {number}").Order(StringComparer.Ordinal);
            Report.Demand(indexes.Select(index => (string)index["index_name"]!).Order(StringComparer.Ordinal).SequenceEqual(expected), $"The account {account} has {indexes.Count} indexes.");
            Report.Demand(indexes.TrueForAll(index => (int)index["video_count"]! == Rounds), $"An index of the account {account} has not {Rounds} videos.");
        }
    }

    private static string Key(int number) => $"account {number % Accounts}";

    private static async Task CallAsync(Uri address, int number, Random random, ConcurrentQueue<TimeSpan> times)
    {
        using var api = new Api(address, Key(number));
        var index = await TimedAsync(() => api.CreateIndexAsync($"index {number}"));
        for (var round = 0; round < Rounds; round++)
        {
            var content = new byte[random.Next(1, 2000)];
            var word = $"word{number}x{round}";
            var video = await TimedAsync(() => api.UploadAsync(index, $"{word}.mp4", new ByteArrayContent(content), $"they say {word}"));
            var found = await TimedAsync(() => api.SearchAsync(index, word));
            Report.Demand((string?)found["data"]![0]!["video_id"] == video, $"{word} was not found.");
            await TimedAsync(async () => { await api.PutAsync($"indexes/{index}/videos/{video}", new JsonObject { ["video_title"] = word }); return 0; });
            var read = await TimedAsync(() => api.GetAsync($"indexes/{index}/videos/{video}"));
            Report.Demand((string?)read["metadata"]!["video_title"] == word, $"The title of {word} is another.");
            await TimedAsync(() => api.GetAsync($"indexes/{index}/videos"));
            await TimedAsync(() => api.GetAsync("tasks"));
        }

        async Task<T> TimedAsync<T>(Func<Task<T>> call)
        {
            var start = Stopwatch.GetTimestamp();
            var result = await call();
            times.Enqueue(Stopwatch.GetElapsedTime(start));
            return result;
        }
    }
}
