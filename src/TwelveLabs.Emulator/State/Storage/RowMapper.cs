using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State.Storage;

/// <summary>Converts records to rows and back. The transcript of a source is stored by itself.</summary>
internal static class RowMapper
{
    public static IndexRow Row(IndexRecord index) => new(index.Name, index.Engines, index.Addons, index.CreatedAt, index.UpdatedAt);

    public static IndexRecord Record(string id, IndexRow row) => new(id, row.Name, row.Engines, row.Addons, row.CreatedAt) { UpdatedAt = row.UpdatedAt };

    public static VideoRow Row(VideoRecord video) => new(
        video.IndexId, Row(video.Source), video.CreatedAt, video.IndexedAt, video.ChangedAt, video.Title, video.UserMetadata, video.Streams, video.IndexingFails);

    public static VideoRecord Record(string id, VideoRow row, VideoSource source) =>
        new(id, row.IndexId, source, row.CreatedAt, row.IndexedAt)
        {
            ChangedAt = row.ChangedAt,
            Title = row.Title,
            UserMetadata = row.UserMetadata,
            Streams = row.Streams,
            IndexingFails = row.IndexingFails,
        };

    public static TaskRow Row(TaskRecord task) => new(task.Video.Id, Row(task.Video), task.CreatedAt, task.EstimatedAt - task.CreatedAt, task.Failure, task.EventIsDue);

    public static TaskRecord Record(string id, TaskRow row, VideoRecord video) => new(id, video, row.CreatedAt, row.Duration) { Failure = row.Failure, EventIsDue = row.EventIsDue };

    public static EmbedTaskRow Row(EmbedTaskRecord task) => new(
        task.EngineName, Row(task.Source), task.CreatedAt, task.Takes, task.Start, task.End, task.ClipLength, task.Scopes, task.Fails);

    public static EmbedTaskRecord Record(string id, EmbedTaskRow row, VideoSource source) =>
        new(id, row.EngineName, source, row.CreatedAt, row.Takes)
        {
            Start = row.Start,
            End = row.End,
            ClipLength = row.ClipLength,
            Scopes = row.Scopes,
            Fails = row.Fails,
        };

    public static ImportRow Row(ImportRecord import) => new(
        import.IntegrationId, import.IndexId, import.IndexName, import.CreatedAt, [.. import.Tasks.Select(task => new ImportedRow(task.Id, Row(task)))], import.Failed);

    public static ImportRecord Record(string id, ImportRow row, Func<ImportedRow, TaskRecord> task) =>
        new(id, row.IntegrationId, row.IndexId, row.IndexName, row.CreatedAt, [.. row.Tasks.Select(task)], row.Failed);

    public static ResultRow Row(ResultSet result) => new(result.Kind, result.Items, result.PageLimit, result.Pool, result.Frame, result.ExpiresAt, result.InnerMatches);

    public static ResultSet Record(string id, ResultRow row) => new(id, row.Kind, row.Items, row.PageLimit, row.Pool, row.Frame, row.ExpiresAt, row.InnerMatches);

    // The directory can be moved between two starts, so rows have only the names of files.
    public static VideoSource Record(SourceRow row, string uploads, IReadOnlyList<Cue> cues) => new(row.Type, row.FileName, row.Url, row.Size, row.Sha256, row.Facts, [])
    {
        Cues = cues,
        File = row.File is { } name ? new Upload(Path.Combine(uploads, name), row.FileName, row.ContentType, row.Size, row.Sha256!) : null,
    };

    private static SourceRow Row(VideoSource source) => new(
        source.Type, source.FileName, source.Url, source.Size, source.Sha256, source.Facts, source.File is { } file ? Path.GetFileName(file.Path) : null, source.File?.ContentType);
}
