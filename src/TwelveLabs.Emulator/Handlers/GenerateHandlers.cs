using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.Searching;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Text;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Handles the generation of text about one video.</summary>
internal sealed class GenerateHandlers(EmulatorServices services)
{
    private const int Passages = 3;
    private const int WordsInPiece = 3;
    private readonly CueRanking _ranking = new(services.Cues);

    public void Register(HandlerTable table)
    {
        table.Add("Generate_GenerateGist", Gist);
        table.Add("Generate_Summarize", Summarize);
        table.Add("Generate_GenerateText", Generate);
    }

    private EmulatorResponse Gist(ApiRequest request)
    {
        var narrator = new Narrator(Video(request).Source);
        var types = request.Body.Texts("types");
        var title = types.Contains("title") ? narrator.Title : null;
        var topics = types.Contains("topic") ? narrator.Topics : null;
        var hashtags = types.Contains("hashtag") ? narrator.Hashtags : null;
        return EmulatorResponse.Ok(new JsonObject { ["id"] = Id() }
            .With("title", title)
            .With("topics", topics is null ? null : Json.Array(topics))
            .With("hashtags", hashtags is null ? null : Json.Array(hashtags))
            .With("usage", Usage(string.Join(' ', [title ?? "", .. topics ?? [], .. hashtags ?? []]))));
    }

    private EmulatorResponse Summarize(ApiRequest request)
    {
        var type = request.Body.Text("type")!;
        var prompt = request.Body.Text("prompt") ?? "";
        var video = Video(request);
        var narrator = new Narrator(video.Source);
        var (name, value, text) = type switch
        {
            "chapter" => Chapters(narrator.Chapters()),
            "highlight" => Highlights(narrator.Highlights()),
            _ => Summary(prompt.Length > 0 ? $"{narrator.Summary} {narrator.Answer(prompt, Relevant(video, prompt))}" : narrator.Summary),
        };
        return EmulatorResponse.Ok(new JsonObject { ["id"] = Id(), ["summarize_type"] = type, [name] = value, ["usage"] = Usage(text) });
    }

    private static (string Name, JsonNode Value, string Text) Summary(string text) => ("summary", text, text);

    private static (string Name, JsonNode Value, string Text) Chapters(IReadOnlyList<Chapter> chapters) =>
        ("chapters", Json.Array(chapters.Select(Chapter)), string.Join(' ', chapters.Select(chapter => $"{chapter.Title} {chapter.Text}")));

    private static (string Name, JsonNode Value, string Text) Highlights(IReadOnlyList<Cue> cues) =>
        ("highlights", Json.Array(cues.Select(Highlight)), string.Join(' ', cues.Select(cue => cue.Text)));

    private EmulatorResponse Generate(ApiRequest request)
    {
        var prompt = request.Body.Text("prompt")!;
        if (string.IsNullOrWhiteSpace(prompt))
        {
            throw Errors.ParameterInvalid("prompt", "it must not be empty.");
        }

        var video = Video(request);
        var text = new Narrator(video.Source).Answer(prompt, Relevant(video, prompt));
        return request.Body.Flag("stream") ? EmulatorResponse.Stream(Lines(text)) : EmulatorResponse.Ok(new JsonObject { ["id"] = Id(), ["data"] = text });
    }

    private List<JsonObject> Lines(string text)
    {
        var id = Id();
        var pieces = text.Split(' ').Chunk(WordsInPiece).Select((words, at) => (at > 0 ? " " : "") + string.Join(' ', words));
        return
        [
            new JsonObject { ["event_type"] = "stream_start", ["metadata"] = new JsonObject { ["generation_id"] = id } },
            .. pieces.Select(piece => new JsonObject { ["event_type"] = "text_generation", ["text"] = piece }),
            new JsonObject { ["event_type"] = "stream_end", ["metadata"] = new JsonObject { ["generation_id"] = id } },
        ];
    }

    private List<Cue> Relevant(VideoRecord video, string prompt) =>
    [
        .. _ranking.Rank(video.IndexId, prompt)
            .Where(cue => cue.Match.VideoId == video.Id && cue.Match.Cue.Kind == Cue.Speech)
            .Take(Passages)
            .Select(cue => cue.Match.Cue),
    ];

    private VideoRecord Video(ApiRequest request)
    {
        var video = request.Account.Video(request.Body.Text("video_id")!, services.Now);
        return request.Account.Index(video.IndexId).HasPegasus ? video : throw Errors.NotSupportedForGenerate(video.IndexId);
    }

    private string Id() => $"gen-{services.Ids.Next()}";

    private static JsonObject Usage(string text) => new() { ["output_tokens"] = Words.Of(text).Count };

    // Whole seconds, as the service returns them. A chapter starts where the previous one ends.
    private static int WholeEnd(double start, double end) => Math.Max((int)end, (int)start + 1);

    private static JsonObject Chapter(Chapter chapter, int number) => new()
    {
        ["chapter_number"] = number,
        ["start"] = (int)chapter.Start,
        ["end"] = WholeEnd(chapter.Start, chapter.End),
        ["chapter_title"] = chapter.Title,
        ["chapter_summary"] = chapter.Text,
    };

    private static JsonObject Highlight(Cue cue) => new()
    {
        ["start"] = (int)cue.Start,
        ["end"] = WholeEnd(cue.Start, cue.End),
        ["highlight"] = cue.Text,
        ["highlight_summary"] = $"At {Narrator.Clock(cue.Start)}: {cue.Text}",
    };
}
