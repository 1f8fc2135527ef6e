using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

internal static class GenerateCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["generate.gist"] = c => Gist(c, c.Text(0), 1),
        ["generate.summarize"] = c => Summarize(c, c.Text(0), 1),
        ["generate.text"] = c => Text(c, c.Text(0), 1),
        ["generate.textStream"] = c => Stream(c, c.Named(0).Required("videoId"), 0),
    };

    public static Task<object?> Gist(Invocation c, string video, int types) => Of(c.Client.Generate.GenerateGistAsync(
        new GistRequest { VideoId = video, Types = c.List<GistType>(types) }, c.Options(types + 1), c.Cancel));

    public static Task<object?> Summarize(Invocation c, string video, int type)
    {
        var request = new SummarizeRequest
        {
            VideoId = video,
            Type = c.Text(type),
            Prompt = c.OptionalText(type + 1),
            Temperature = c.Value<double>(type + 2),
        };
        return Of(c.Client.Generate.SummarizeAsync(request, c.Options(type + 3), c.Cancel));
    }

    public static Task<object?> Text(Invocation c, string video, int prompt) => Of(c.Client.Generate.GenerateTextAsync(
        new GenerateTextRequest { VideoId = video, Prompt = c.Text(prompt), Temperature = c.Value<double>(prompt + 1) }, c.Options(prompt + 2), c.Cancel));

    /// <summary>Read twice over by two tests: piece by piece, and event by event.</summary>
    public static Task<object?> Stream(Invocation c, string video, int named)
    {
        var a = c.Named(named);
        var request = new GenerateTextRequest { VideoId = video, Prompt = a.Required("prompt"), Temperature = a.Value<double>("temperature") };
        var options = c.Options(named + 1);
        return c.Session.ByEvents
            ? StreamResult.OfEventsAsync(c.Client.Generate.StreamTextEventsAsync(request, options, c.Cancel))
            : StreamResult.OfPiecesAsync(c.Client.Generate.StreamTextAsync(request, options, c.Cancel));
    }
}
