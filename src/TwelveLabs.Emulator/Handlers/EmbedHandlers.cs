using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.Text;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Handles the synchronous creation of embeddings of texts, images and audio.</summary>
internal static class EmbedHandlers
{
    private const int MostTokens = 77;
    private const double SoundSegment = 6;

    public static void Register(HandlerTable table) => table.Add("Embed_Create", Create);

    public static string CheckEngine(JsonObject body) =>
        body.Text("engine_name") is { } name && string.Equals(name, Vectors.EngineName, StringComparison.OrdinalIgnoreCase)
            ? name
            : throw Errors.ParameterInvalid("engine_name", $"'{body.Text("engine_name")}' makes no embeddings; use {Vectors.EngineName}.");

    private static EmulatorResponse Create(ApiRequest request)
    {
        var body = request.Body;
        return EmulatorResponse.Ok(new JsonObject { ["engine_name"] = CheckEngine(body) }
            .With("text_embedding", body.Text("text") is { } text ? OfText(text, body.Text("text_truncate") ?? "end") : null)
            .With("image_embedding", OfMedia(request, "image"))
            .With("audio_embedding", OfMedia(request, "audio")));
    }

    private static JsonObject OfText(string text, string truncate)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Errors.ParameterInvalid("text", "it must not be empty.");
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostTokens && truncate == "none")
        {
            throw new ApiException(400, "text_too_long", $"The parameter text has about {words.Length} tokens, more than {MostTokens}, and text_truncate forbids to cut it.");
        }

        var kept = truncate == "start" ? words.TakeLast(MostTokens) : words.Take(MostTokens);
        return new JsonObject { ["segments"] = new JsonArray(Vectors.Segment(Vectors.OfText(string.Join(' ', kept)))) };
    }

    private static JsonObject? OfMedia(ApiRequest request, string kind)
    {
        var url = request.Body.Text($"{kind}_url");
        var file = request.File($"{kind}_file");
        if (url is null && file is null)
        {
            return null;
        }

        if (url is not null)
        {
            UrlFetcher.Parse(url, $"{kind}_url");
        }

        if (url is null && file!.Length == 0)
        {
            throw Errors.BadVideo($"{kind}_file_broken", $"The {kind} file {file.FileName} is broken: it is empty.");
        }

        var metadata = new JsonObject().With("input_url", url).With("input_filename", url is null ? file!.FileName : null);
        var segment = Vectors.Segment(Vectors.OfIdentity(url ?? file!.Sha256));
        if (kind == "audio")
        {
            var start = request.Body.Number("audio_start_offset_sec") ?? 0;
            segment["start_offset_sec"] = start;
            segment["end_offset_sec"] = Json.Seconds(start + SoundSegment);
        }

        return new JsonObject { ["segments"] = new JsonArray(segment), ["metadata"] = metadata };
    }
}
