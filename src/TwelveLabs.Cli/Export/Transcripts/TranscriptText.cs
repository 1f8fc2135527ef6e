using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Operations;

namespace TwelveLabs.Cli.Export.Transcripts;

/// <summary>Writes the transcript of a video in one of the formats.</summary>
internal static class TranscriptText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Video video, TimedTextList transcript, TranscriptFormat format, TextWriter output)
    {
        switch (format)
        {
            case TranscriptFormat.Srt:
                SubtitleText.WriteSrt(transcript.Data, output);
                break;
            case TranscriptFormat.Vtt:
                SubtitleText.WriteVtt(transcript.Data, output);
                break;
            default:
                output.WriteLine(Json(video, transcript).ToJsonString(Indented));
                break;
        }
    }

    public static JsonObject Json(Video video, TimedTextList transcript) => new()
    {
        ["video_id"] = video.Id,
        ["file"] = video.Metadata?.Filename,
        ["data"] = new JsonArray([.. transcript.Data.Select(ModelJson.Write)]),
    };
}
