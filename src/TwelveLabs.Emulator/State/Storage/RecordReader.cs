using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Reads the accounts with all their records. Transcripts are read later, when they are needed.</summary>
internal sealed class RecordReader(SqliteConnection connection, RecordTable records, DirectoryStore store)
{
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);

    public IReadOnlyList<Account> Accounts()
    {
        var uploads = store.Uploads.Root;
        Each(RecordTable.Index, RowJson.Default.IndexRow, (account, id, row) => account.Indexes[id] = RowMapper.Record(id, row));
        Each(RecordTable.Video, RowJson.Default.VideoRow, (account, id, row) => account.Videos[id] = RowMapper.Record(id, row, Source(id, row.Source)));
        Each(RecordTable.Task, RowJson.Default.TaskRow, (account, id, row) =>
            account.Tasks[id] = RowMapper.Record(id, row, account.Videos.GetValueOrDefault(row.VideoId) ?? Deleted(row)));
        Each(RecordTable.EmbedTask, RowJson.Default.EmbedTaskRow, (account, id, row) => account.EmbedTasks[id] = RowMapper.Record(id, row, Source(id, row.Source)));

        // An import also tells of tasks that are deleted.
        Each(RecordTable.Import, RowJson.Default.ImportRow, (account, id, row) =>
            account.Imports.Add(RowMapper.Record(id, row, task => account.Tasks.GetValueOrDefault(task.Id) ?? RowMapper.Record(task.Id, task.Task, Deleted(task.Task)))));
        return [.. _accounts.Values];

        VideoSource Source(string owner, SourceRow row) => RowMapper.Record(row, uploads, new StoredCues(() => records.FindCues(owner)));
        VideoRecord Deleted(TaskRow task) => RowMapper.Record(task.VideoId, task.Video, RowMapper.Record(task.Video.Source, uploads, []));
    }

    private void Each<T>(string kind, JsonTypeInfo<T> type, Action<Account, string, T> add)
    {
        using var command = connection.Command("SELECT account, id, json FROM records WHERE kind = $kind ORDER BY id", ("$kind", kind));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var name = reader.GetString(0);
            if (!_accounts.TryGetValue(name, out var account))
            {
                _accounts[name] = account = new Account(name, store);
            }

            add(account, reader.GetString(1), JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(2), type)!);
        }
    }
}
