using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

/// <summary>Methods of the vendor's result objects. Ours hold no client: the call names the object's id.</summary>
internal static class ResultCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["result.next"] = c => c.Session.Next!(),
        ["result.retrieve"] = c => c.Session.Result switch
        {
            IndexingTask task => Of(c.Client.Tasks.GetAsync(task.Id, c.Options(0), c.Cancel)),
            EmbedTask task => Of(c.Client.EmbedTasks.GetAsync(task.Id, c.Options(0), c.Cancel)),
            _ => throw Unknown(c, "retrieve"),
        },
        ["result.delete"] = c => c.Session.Result switch
        {
            IndexingTask task => Of(c.Client.Tasks.DeleteAsync(task.Id, c.Options(0), c.Cancel)),
            VideoIndex index => Of(c.Client.Indexes.DeleteAsync(index.Id, c.Options(0), c.Cancel)),
            Video video => Of(c.Client.Videos.DeleteAsync(c.Session.FirstText(0), video.Id, c.Options(0), c.Cancel)),
            _ => throw Unknown(c, "delete"),
        },
        ["result.update"] = c => c.Session.Result switch
        {
            Video video => Of(c.Client.Videos.UpdateAsync(c.Session.FirstText(0), video.Id, VideoCalls.Change(c.Named(0)), c.Options(1), c.Cancel)),
            VideoIndex index => Of(c.Client.Indexes.UpdateAsync(index.Id, new UpdateIndexRequest { IndexName = IndexCalls.Name(c, 0) }, c.Options(1), c.Cancel)),
            _ => throw Unknown(c, "update"),
        },
        ["result.waitForDone"] = WaitAsync,
        ["result.getStatus"] = c => Of(c.Client.EmbedTasks.GetStatusAsync(((EmbedTask)c.Session.Result!).Id, c.Options(0), c.Cancel)),
        ["result.transcription"] = c => VideoCalls.Transcription(c, c.Session.FirstText(0), VideoId(c), 0),
        ["result.textInVideo"] = c => VideoCalls.TextInVideo(c, c.Session.FirstText(0), VideoId(c), 0),
        ["result.logo"] = c => VideoCalls.Logo(c, c.Session.FirstText(0), VideoId(c), 0),
        ["result.thumbnail"] = c => VideoCalls.Thumbnail(c, c.Session.FirstText(0), VideoId(c), 0),
        ["result.generateGist"] = c => GenerateCalls.Gist(c, VideoId(c), 0),
        ["result.generateSummarize"] = c => GenerateCalls.Summarize(c, VideoId(c), 0),
        ["result.generateText"] = c => GenerateCalls.Text(c, VideoId(c), 0),
        ["result.generateTextStream"] = c => GenerateCalls.Stream(c, VideoId(c), 0),
    };

    private static async Task<object?> WaitAsync(Invocation c)
    {
        var wait = new WaitOptions { PollInterval = TimeSpan.FromMilliseconds(c.Value<double>(0) ?? 5000) };
        c.Allow(1);
        c.Session.Reported.Clear();
        c.Session.Clock.SkipsPauses = true;
        try
        {
            return c.Session.Result switch
            {
                IndexingTask task => await c.Client.Tasks.WaitForCompletionAsync(task.Id, seen => c.Session.Report(seen.Status), wait, c.Options(2), c.Cancel),
                EmbedTask task => await c.Client.EmbedTasks.WaitForCompletionAsync(task.Id, seen => c.Session.Report(seen.Status), wait, c.Options(2), c.Cancel),
                _ => throw Unknown(c, "waitForDone"),
            };
        }
        finally
        {
            c.Session.Clock.SkipsPauses = false;
        }
    }

    private static string VideoId(Invocation c) => ((Video)c.Session.Result!).Id;

    private static NotSupportedException Unknown(Invocation c, string call) =>
        new($"The call table has no '{call}' of a result that is a {c.Session.Result?.GetType().Name}.");
}
