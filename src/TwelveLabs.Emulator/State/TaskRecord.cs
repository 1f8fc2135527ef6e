namespace TwelveLabs.Emulator.State;

/// <summary>Represents an indexing task. Its status is computed from the elapsed time, so nothing runs in the background.</summary>
internal sealed class TaskRecord(string id, VideoRecord video, DateTimeOffset createdAt, TimeSpan duration)
{
    private static readonly string[] States = ["validating", "pending", "queued", "indexing"];

    public string Id { get; } = id;

    public VideoRecord Video { get; } = video;

    public string IndexId => Video.IndexId;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset EstimatedAt => CreatedAt + duration;

    /// <summary>Gets the error message of a task that fails, after half of its duration; otherwise null.</summary>
    public string? Failure { get; init; }

    /// <summary>Gets or sets a value indicating whether the event of the task's end has not been sent yet.</summary>
    public bool EventIsDue { get; set; }

    /// <summary>Gets the time at which the task is ready or failed.</summary>
    public DateTimeOffset EndsAt => Failure is null ? EstimatedAt : CreatedAt + (duration / 2);

    public DateTimeOffset UpdatedAt(DateTimeOffset now)
    {
        var step = Step(now);
        return Failure is not null && step >= 2 ? EndsAt : CreatedAt + (duration / States.Length * step);
    }

    public string Status(DateTimeOffset now)
    {
        var step = Step(now);
        return Failure is not null && step >= 2 ? "failed" : step < States.Length ? States[step] : "ready";
    }

    public (double Percentage, double RemainSeconds) Progress(DateTimeOffset now)
    {
        var share = duration > TimeSpan.Zero ? Math.Clamp((now - CreatedAt) / duration, 0, 1) : 1;
        return (Math.Round(share * 100, 2), Math.Round((1 - share) * duration.TotalSeconds, 2));
    }

    private int Step(DateTimeOffset now) =>
        now >= EstimatedAt ? States.Length : (int)Math.Clamp((now - CreatedAt) / duration * States.Length, 0, States.Length - 1);
}
