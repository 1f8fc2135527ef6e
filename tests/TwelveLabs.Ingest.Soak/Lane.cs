using System.Diagnostics;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace TwelveLabs.Ingest.Soak;

/// <summary>Ingests one folder after another with processes that are killed, and checks what came of each folder.</summary>
internal sealed class Lane(string key, string directory, int seed, Tally tally)
{
    private const int Files = 14;
    private const int Urls = 2;
    private static readonly string Program = typeof(Lane).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == nameof(Program)).Value!;
    private readonly Random _random = new(seed);
    private readonly Lock _lock = new();
    private Process? _process;
    private KillPlan? _plan;
    private int _met;

    public string Key => key;

    public async Task RunAsync(Uri service, TwelveLabsClient client)
    {
        for (var round = 0; !tally.IsDone; round++)
        {
            var name = $"{key}-{round}";
            var folder = Path.Combine(directory, name);
            var expected = WriteLibrary(folder, round);
            int? code = null;
            while (code is null && !tally.IsDone)
            {
                KillPlan plan;
                lock (_lock)
                {
                    plan = KillPlan.Draw(_random);
                }

                code = await IngestAsync(service, folder, name, plan);
                if (code is null)
                {
                    tally.Killed(plan.Moment, States(folder));
                }
            }

            tally.Ended(name, code ?? await IngestAsync(service, folder, name, plan: null) ?? -1, expected, await SizesAsync(client, name));
        }
    }

    /// <summary>Kills the process if its moment has come.</summary>
    public void Meet(Moment moment)
    {
        lock (_lock)
        {
            if (_plan?.Moment == moment && ++_met == _plan.Count)
            {
                _process?.Kill();
            }
        }
    }

    /// <summary>Returns a delay up to so many milliseconds.</summary>
    public TimeSpan Delay(int milliseconds)
    {
        lock (_lock)
        {
            return TimeSpan.FromMilliseconds(_random.Next(milliseconds));
        }
    }

    /// <summary>Draws from the seed whether something happens that does once in so many times.</summary>
    public bool IsOneIn(int count)
    {
        lock (_lock)
        {
            return _random.Next(count) == 0;
        }
    }

    // Each file has a size of its own, by which it is known at the service; some share a name.
    private static List<long> WriteLibrary(string folder, int round)
    {
        var sizes = new List<long>();
        for (var number = 0; number < Files; number++)
        {
            var path = Path.Combine(folder, number % 3 == 0 ? $"d{number}/same.mp4" : $"v{number}.mp4");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, SmallVideo.Bytes((round * Files) + number, 100_000 + (number * 1000)));
            sizes.Add(new FileInfo(path).Length);
        }

        File.WriteAllLines(Path.Combine(folder, "urls.txt"), Enumerable.Range(0, Urls).Select(number => $"https://media.example/u{number}.mp4"));
        return [.. sizes, .. Enumerable.Repeat(0L, Urls)];
    }

    // Null when the process was killed.
    private async Task<int?> IngestAsync(Uri service, string folder, string index, KillPlan? plan)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[
            Program, "ingest", folder, "--index", index, "--create", "--urls", Path.Combine(folder, "urls.txt"),
            "--base-url", service.ToString(), "--ffprobe", "none", "--settle", "6s", "--output", "ndjson"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["TWELVE_LABS_API_KEY"] = key;
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        lock (_lock)
        {
            (_process, _plan, _met) = (process, plan, 0);
        }

        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var late = new Timer(_ => process.Kill(), null, plan is { Moment: Moment.Time } ? plan.Count : Timeout.Infinite, Timeout.Infinite);
        await process.WaitForExitAsync();
        lock (_lock)
        {
            (_process, _plan) = (null, null);
        }

        const int Killed = 128 + 9;
        if (process.ExitCode != Killed && process.ExitCode != 0)
        {
            Console.Error.WriteLine($"{index}: {process.ExitCode}\n{await output}\n{await errors}");
        }

        return process.ExitCode == Killed ? null : process.ExitCode;
    }

    private static List<string> States(string folder)
    {
        var path = Path.Combine(folder, ".twelvelabs", "ingest.db");
        if (!File.Exists(path))
        {
            return [];
        }

        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where name = 'uploads'";
        if ((long)command.ExecuteScalar()! == 0)
        {
            return [];
        }

        command.CommandText = "select distinct state from uploads";
        using var rows = command.ExecuteReader();
        var states = new List<string>();
        while (rows.Read())
        {
            states.Add(rows.GetString(0));
        }

        return states;
    }

    // A task that is not ready has no video, and counts as a file of a size that there is not.
    private static async Task<List<long>> SizesAsync(TwelveLabsClient client, string name)
    {
        var index = (await client.Indexes.ListAsync(new ListIndexesRequest { IndexName = name })).Data.Single();
        var sizes = new List<long>();
        await foreach (var video in client.Videos.ListAllAsync(index.Id))
        {
            sizes.Add(video.Metadata?.Size ?? -1);
        }

        var tasks = (await client.Tasks.GetStatusCountsAsync(index.Id)).TotalResults ?? 0;
        return [.. sizes, .. Enumerable.Repeat(-1L, Math.Max(0, tasks - sizes.Count))];
    }
}
