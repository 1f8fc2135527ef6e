using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

internal static class VideoCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["index.video.list"] = c => Of(c.Client.Videos.ListAsync(c.Text(0), Query(c.Named(1)), c.Options(2), c.Cancel)),
        ["index.video.listPagination"] = c => c.Pages(c.Client.Videos.ListAllAsync(c.Text(0), Query(c.Named(1)), c.Options(2), c.Cancel)),
        ["index.video.retrieve"] = c => Of(c.Client.Videos.GetAsync(
            c.Text(0), c.Text(1), new GetVideoRequest { Embed = c.Named(2).Value<bool>("embed") }, c.Options(3), c.Cancel)),
        ["index.video.update"] = c => Of(c.Client.Videos.UpdateAsync(c.Text(0), c.Text(1), Change(c.Named(2)), c.Options(3), c.Cancel)),
        ["index.video.delete"] = c => Of(c.Client.Videos.DeleteAsync(c.Text(0), c.Text(1), c.Options(2), c.Cancel)),
        ["index.video.transcription"] = c => Transcription(c, c.Text(0), c.Text(1), 2),
        ["index.video.textInVideo"] = c => TextInVideo(c, c.Text(0), c.Text(1), 2),
        ["index.video.logo"] = c => Logo(c, c.Text(0), c.Text(1), 2),
        ["index.video.thumbnail"] = c => Thumbnail(c, c.Text(0), c.Text(1), 2),
    };

    public static UpdateVideoRequest Change(Named a) => new() { VideoTitle = a.Text("title"), Metadata = a.Map("metadata") };

    public static Task<object?> Transcription(Invocation c, string index, string video, int filter)
    {
        var (start, end) = Bounds(c.Named(filter));
        return Of(c.Client.Videos.GetTranscriptionAsync(index, video, new GetTranscriptionRequest { Start = start, End = end }, c.Options(filter + 1), c.Cancel));
    }

    public static Task<object?> TextInVideo(Invocation c, string index, string video, int filter)
    {
        var (start, end) = Bounds(c.Named(filter));
        return Of(c.Client.Videos.GetTextInVideoAsync(index, video, new GetTextInVideoRequest { Start = start, End = end }, c.Options(filter + 1), c.Cancel));
    }

    public static Task<object?> Logo(Invocation c, string index, string video, int filter)
    {
        var (start, end) = Bounds(c.Named(filter));
        return Of(c.Client.Videos.GetLogosAsync(index, video, new GetLogosRequest { Start = start, End = end }, c.Options(filter + 1), c.Cancel));
    }

    public static Task<object?> Thumbnail(Invocation c, string index, string video, int time) => Of(c.Client.Videos.GetThumbnailAsync(
        index, video, new GetThumbnailRequest { Time = c.Value<double>(time) }, c.Options(time + 1), c.Cancel));

    private static (double? Start, double? End) Bounds(Named a) => (a.Value<double>("start"), a.Value<double>("end"));

    private static ListVideosRequest Query(Named a)
    {
        var query = new ListVideosRequest
        {
            Id = a.Text("id"),
            Filename = a.Text("filename"),
            Size = a.Value<IntegerFilter>("size"),
            Width = a.Value<IntegerFilter>("width"),
            Height = a.Value<IntegerFilter>("height"),
            DurationSeconds = a.Value<NumberFilter>("duration"),
            Fps = a.Value<NumberFilter>("fps"),
            CreatedAt = a.Times("createdAt"),
            UpdatedAt = a.Times("updatedAt"),
            IndexedAt = a.Times("indexedAt"),
            Page = a.Value<int>("page"),
            PageSize = a.Value<int>("pageLimit"),
            SortBy = a.Value<SortBy>("sortBy"),
            SortOrder = a.Value<SortOrder>("sortOption"),
        };
        foreach (var member in a.Map("metadata") ?? [])
        {
            query.Metadata[member.Key] = member.Value!.ToObject<MetadataFilter>();
        }

        return query;
    }
}
