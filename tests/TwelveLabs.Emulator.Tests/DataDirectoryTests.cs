using Microsoft.Data.Sqlite;
using TwelveLabs.Emulator.State.Storage;

namespace TwelveLabs.Emulator.Tests;

/// <summary>The data directory itself: who may use it, what a killed emulator leaves there, and what is refused.</summary>
public sealed class DataDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.PathOf("data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_kill_and_what_was_not_finished_is_deleted()
    {
        await using var service = await StartAsync(Data);
        var index = await service.IndexAsync();
        var video = await service.VideoAsync(index);

        // As a killed emulator leaves it: nothing is closed, an upload has arrived in part, and one has no record yet.
        var killed = _folder.PathOf("killed");
        Directory.CreateDirectory(Path.Combine(killed, "uploads"));
        foreach (var file in new[] { "state.db", "state.db-wal" }.Concat(Uploads(Data).Select(name => Path.Combine("uploads", name))))
        {
            File.Copy(Path.Combine(Data, file), Path.Combine(killed, file));
        }

        var stored = Assert.Single(Uploads(killed));
        await _folder.WriteAsync("killed/uploads/0123456789abcdef0123456789abcdef.part", "half");
        await _folder.WriteAsync("killed/uploads/fedcba9876543210fedcba9876543210", "without a record");
        await _folder.WriteAsync("killed/uploads/holiday.mp4", "of somebody else");

        await using var next = await StartAsync(killed);
        next.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(video, Assert.Single((await next.GetAsync($"indexes/{index}/videos")).Data)!["_id"]!.GetValue<string>());
        Assert.Equal([stored, "holiday.mp4"], Uploads(killed));
        Assert.Equal(Samples.Bytes(5000), await new HttpClient().GetByteArrayAsync(new Uri(next.Emulator.BaseAddress, $"/media/{video}/video")));
    }

    [Fact]
    public async Task A_second_emulator_is_refused_while_the_first_runs()
    {
        await using (await StartAsync(Data))
        {
            var failure = await Assert.ThrowsAsync<IOException>(() => StartAsync(Data));
            Assert.Equal($"The data directory {Data} is in use by another emulator: stop it, or choose another directory.", failure.Message);
        }

        await using var next = await StartAsync(Data);
        Assert.Empty((await next.GetAsync("indexes")).Data);
    }

    [Fact]
    public async Task A_directory_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await using (await StartAsync(Data))
        {
        }

        Execute("PRAGMA user_version = 2");
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => StartAsync(Data));
        Assert.Contains("has version 2 of the emulator's format, and this emulator reads version 1", failure.Message, StringComparison.Ordinal);

        Execute("PRAGMA user_version = 1");
        await using var again = await StartAsync(Data);
    }

    [Fact]
    public async Task The_database_of_another_program_is_refused()
    {
        Directory.CreateDirectory(Data);
        Execute("CREATE TABLE notes (text)");
        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => StartAsync(Data));
        Assert.Contains("is the database of another program", failure.Message, StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(Data, "state.db"), "no database, but long enough to be read as the head of one, which has a hundred bytes and begins with its name");
        failure = await Assert.ThrowsAsync<InvalidDataException>(() => StartAsync(Data));
        Assert.Contains("cannot be used as the database of the emulator", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_directory_with_other_files_is_refused_and_nothing_is_written_to_it()
    {
        Directory.CreateDirectory(Data);
        await _folder.WriteAsync("data/holiday.mp4", "x");
        var failure = await Assert.ThrowsAsync<IOException>(() => StartAsync(Data));
        Assert.Contains("choose one that is empty or does not exist yet", failure.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(Data));
    }

    [Fact]
    public async Task A_data_directory_and_a_storage_directory_exclude_each_other()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => Service.StartAsync(options => (options.DataDirectory, options.StorageDirectory) = (Data, Data)));
        Assert.Contains("DataDirectory and StorageDirectory are both set", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owner_can_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            // There it has the access rules of the directory that it is in.
            return;
        }

        await using var service = await StartAsync(Data);
        await service.VideoAsync(await service.IndexAsync());
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        var entries = Directory.GetFileSystemEntries(Data).Append(Data).ToList();
        Assert.Equal(6, entries.Count);
        foreach (var entry in entries)
        {
            Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(entry) & Others);
        }
    }

    [Fact]
    public async Task Changes_that_could_not_be_written_fail_their_request_and_are_written_first_by_the_next()
    {
        var written = new List<ChangeSet>();
        var isFull = true;
        var queue = new WriteQueue(batch => written.AddRange(isFull ? throw new IOException("The disk is full.") : batch));
        ChangeSet[] changes = [new(), new()];

        queue.Add(changes[0]);
        await Assert.ThrowsAsync<IOException>(queue.WrittenAsync);
        isFull = false;
        queue.Add(changes[1]);
        await queue.WrittenAsync();

        Assert.Equal(changes, written);
    }

    private static Task<Service> StartAsync(string directory) => Service.StartAsync(options => options.DataDirectory = directory);

    private static List<string> Uploads(string directory) =>
        [.. Directory.GetFiles(Path.Combine(directory, "uploads")).Select(path => Path.GetFileName(path)).OrderBy(name => name.Length).Reverse()];

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "state.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
