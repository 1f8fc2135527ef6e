using System.Text.Json;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Creates indexing tasks for videos from an upload, a URL, another provider or a list of transfers.</summary>
internal sealed class TaskCreation(EmulatorServices services)
{
    private const string S3 = "s3";
    private readonly VideoSources _sources = new(services);
    private readonly TranscriptFinder _transcripts = new(services);
    private readonly VideoIngestion _intake = new(services);

    public void Register(HandlerTable table)
    {
        table.Add("Tasks_Create", CreateAsync);
        table.Add("Tasks_CreateFromExternalProvider", CreateFromProviderAsync);
        table.Add("Tasks_Transfer", TransferAsync);
    }

    private async Task<EmulatorResponse> CreateAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var index = VideoIngestion.Index(request, request.Body.Text("index_id")!);
        var cues = await TranscriptAsync(request, cancellationToken).ConfigureAwait(false);
        var source = request.Body.Text("video_url") is { } url
            ? await _sources.FromUrlAsync(url, cues, "video_url", cancellationToken).ConfigureAwait(false)
            : _sources.FromUpload(request.File("video_file")!, cues);
        VideoLimits.Check(source, index);
        return Created(await _intake.AddAsync(request, index, source, streams: !request.Body.Flag("disable_video_stream")).ConfigureAwait(false));
    }

    private async Task<IReadOnlyList<Cue>?> TranscriptAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var url = request.Body.Text("transcription_url");
        var file = request.File("transcription_file");
        if (url is null && file is null)
        {
            return request.Body.Flag("provide_transcription") ? throw Errors.ParameterNotProvided("transcription_file", "transcription_url") : null;
        }

        if (url is not null)
        {
            return await _transcripts.FromUrlAsync(url, "transcription_url", cancellationToken).ConfigureAwait(false);
        }

        return TranscriptFinder.Parse(await File.ReadAllTextAsync(file!.Path, cancellationToken).ConfigureAwait(false), "transcription_file");
    }

    private async Task<EmulatorResponse> CreateFromProviderAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var index = VideoIngestion.Index(request, request.Body.Text("index_id")!);
        var url = request.Body.Text("url")!;
        if (YouTube.VideoId(url) is not { } video)
        {
            throw Errors.ParameterInvalid("url", $"'{url}' is not the address of a YouTube video.");
        }

        var source = await _sources.FromUrlAsync($"https://www.youtube.com/{video}", null, "url", cancellationToken).ConfigureAwait(false);
        return Created(await _intake.AddAsync(request, index, source with { Type = "youtube", Url = url }, streams: true).ConfigureAwait(false));
    }

    private async Task<EmulatorResponse> TransferAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        foreach (var item in await TransfersAsync(request, cancellationToken).ConfigureAwait(false))
        {
            var index = VideoIngestion.Index(request, Member(item, "index_id"));
            var cues = item["transcription"]?.ToString() is { } transcription ? await _transcripts.FromUrlAsync(transcription, "file.transcription", cancellationToken, S3).ConfigureAwait(false) : null;
            var source = await _sources.FromUrlAsync(Member(item, "object"), cues, "file.object", cancellationToken, S3).ConfigureAwait(false);
            await _intake.AddAsync(request, index, source with { Type = "s3" }, streams: true).ConfigureAwait(false);
        }

        return EmulatorResponse.NoContent;

        static string Member(JsonObject item, string name) => item[name]?.ToString() is { Length: > 0 } text ? text : throw Errors.ParameterNotProvided($"file.{name}");
    }

    private static async Task<List<JsonObject>> TransfersAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var text = await File.ReadAllTextAsync(request.File("file")!.Path, cancellationToken).ConfigureAwait(false);
            return [.. JsonNode.Parse(text)!.AsArray().Select(item => item!.AsObject())];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw Errors.ParameterInvalid("file", $"it must hold a JSON list of transfers: {exception.Message}");
        }
    }

    private static EmulatorResponse Created(TaskRecord task) =>
        EmulatorResponse.Created(new JsonObject { ["_id"] = task.Id, ["video_id"] = task.Video.Id });
}
