namespace TwelveLabs.Emulator.State;

/// <summary>Represents a file that an import could not process.</summary>
internal sealed record FailedFile(string FileName, string Why, DateTimeOffset At);

/// <summary>Represents an import from an integration into an index, with the tasks that it created.</summary>
internal sealed record ImportRecord(string Id, string IntegrationId, string IndexId, string IndexName, DateTimeOffset CreatedAt, IReadOnlyList<TaskRecord> Tasks, IReadOnlyList<FailedFile> Failed)
{
    public bool IsRunning(DateTimeOffset now) => Tasks.Any(task => task.Status(now) is not ("ready" or "failed"));

    public DateTimeOffset? EndedAt(DateTimeOffset now) => IsRunning(now) ? null : Tasks.Select(task => task.EstimatedAt).Append(CreatedAt).Max();
}
