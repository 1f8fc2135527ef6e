using System.Security.Cryptography;
using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

/// <summary>Differences in the parts of multipart bodies.</summary>
internal static class FormDifferences
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["pageLimit"] = "page_limit",
        ["adjustConfidenceLevel"] = "adjust_confidence_level",
        ["audioStartOffsetSec"] = "audio_start_offset_sec",
        ["startOffsetSec"] = "video_start_offset_sec",
        ["endOffsetSec"] = "video_end_offset_sec",
        ["disableVideoStream"] = "disable_video_stream",
    };

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["file"] = "video_file",
        ["transcriptionFile"] = "transcription_file",
        ["imageFile"] = "image_file",
        ["audioFile"] = "audio_file",
        ["queryMediaFile"] = "query_media_file",
    };

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".mp4"] = "video/mp4",
        [".mov"] = "video/quicktime",
        [".mp3"] = "audio/mpeg",
        [".png"] = "image/png",
        [".srt"] = "application/x-subrip",
        [".vtt"] = "text/vtt",
    };

    public static void SendFalsy(Step step)
    {
        foreach (var (request, named) in step.Requests.Zip(Arguments(step)).Where(pair => pair.First.IsForm()))
        {
            foreach (var value in named.Properties().Where(p => IsFalsy(p.Value)))
            {
                if (Values.TryGetValue(value.Name, out var name) && !request.HasPart(name))
                {
                    request.AddPart(name, Wire.Text(value.Value));
                }
            }
        }

        // The one falsy value that stands in a query.
        foreach (var request in step.Requests.Where(request => request.Path().EndsWith("/thumbnail", StringComparison.Ordinal)))
        {
            if (step.Args.LastOrDefault() is { Type: JTokenType.Integer } time && (long)time == 0 && request.Query().Count == 0)
            {
                request.Query().Add(new JArray("time", "0"));
            }
        }
    }

    public static void SendMediaType(Step step)
    {
        var named = step.Named();
        if (step.Call != "search.query" || step.Kind != "error" || step.Exchanges.Count > 0 || !named.IsGiven("queryMediaUrl") || named.IsGiven("queryMediaType") || named.IsGiven("queryText"))
        {
            return;
        }

        var request = new JObject
        {
            ["method"] = "POST",
            ["path"] = "/v1.2/search-v2",
            ["query"] = new JArray(),
            ["headers"] = new JObject { ["x-api-key"] = "the client key", ["content-type"] = "multipart/form-data" },
            ["body"] = new JObject { ["kind"] = "multipart", ["parts"] = new JArray() },
        };
        request.AddPart("index_id", (string)named["indexId"]!);
        request.AddPart("query_media_type", "image");
        request.AddPart("query_media_url", (string)named["queryMediaUrl"]!);
        foreach (var option in (JArray)named["options"]!)
        {
            request.AddPart("search_options", (string)option!);
        }

        var response = new JObject { ["status"] = 200, ["headers"] = new JObject { ["Content-Type"] = "application/json" }, ["json"] = JObject.Parse("""{"data":[],"page_info":{"total_results":0}}""") };
        step.Exchanges = [new JObject { ["request"] = request, ["response"] = response }];
        step.Outcome = JObject.Parse("""{"kind":"value","value":{"data":[],"pageInfo":{"totalResults":0}}}""");
    }

    public static void SendFiles(Step step)
    {
        foreach (var (request, named) in step.Requests.Zip(Arguments(step)).Where(pair => pair.First.IsForm()))
        {
            foreach (var file in named.Properties())
            {
                if (Files.TryGetValue(file.Name, out var name) && file.Value is JObject upload && !request.HasPart(name))
                {
                    request.Parts().Add(Part(name, upload));
                }
            }
        }
    }

    public static void NameFiles(Step step)
    {
        foreach (var part in step.Requests.SelectMany(request => request.Parts()).Where(part => part["sha256"] is not null && part["filename"] is null))
        {
            var name = Uploads(step).First(upload => Hash(upload) == (string?)part["sha256"]);
            part["filename"] = name;
            part["contentType"] = TypeOf(name);
        }
    }

    public static void AnnounceTranscription(Step step)
    {
        if (step.Kind is "crash" or "hang" && step.Call == "task.create" && step.Exchanges.Count == 0)
        {
            Intend(step);
        }

        foreach (var request in step.Requests.Where(request => request.HasPart("transcription_file") || request.HasPart("transcription_url")))
        {
            if (!request.HasPart("provide_transcription"))
            {
                request.AddPart("provide_transcription", "true");
            }
        }
    }

    /// <summary>The request that a call was meant to make that crashed before it.</summary>
    private static void Intend(Step step)
    {
        var parts = new JArray();
        foreach (var argument in step.Named().Properties())
        {
            var name = argument.Name == "url" ? "video_url" : Files.GetValueOrDefault(argument.Name) ?? Calls.WireName.Of(argument.Name);
            parts.Add(argument.Value is JObject upload ? Part(name, upload) : new JObject { ["name"] = name, ["value"] = Wire.Text(argument.Value) });
        }

        var request = new JObject
        {
            ["method"] = "POST",
            ["path"] = "/v1.2/tasks",
            ["query"] = new JArray(),
            ["headers"] = new JObject { ["x-api-key"] = "the client key", ["content-type"] = "multipart/form-data" },
            ["body"] = new JObject { ["kind"] = "multipart", ["parts"] = parts },
        };
        var response = new JObject { ["status"] = 201, ["json"] = new JObject { ["_id"] = "670f1a2b3c4d5e6f70819301" } };
        step.Exchanges = [new JObject { ["request"] = request, ["response"] = response }];
        step.Outcome = new JObject { ["kind"] = "value" };
    }

    /// <summary>The named arguments of each request: one call's, or those of each of several items that can be sent.</summary>
    private static IEnumerable<JObject> Arguments(Step step) => step.Args.ElementAtOrDefault(1) is JArray items
        ? items.OfType<JObject>().Where(item => item.IsGiven("url") || item.IsGiven("file"))
        : Enumerable.Repeat(new JObject(step.NamedArguments().SelectMany(named => named.Properties())), step.Exchanges.Count);

    private static IEnumerable<string> Uploads(Step step) =>
        step.Args.SelectMany(argument => argument.SelectTokens("$..['$file']")).Select(file => (string)file!);

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(CaseFiles.Fixture(file))));

    private static bool IsFalsy(JToken value) => value.Type switch
    {
        JTokenType.Integer or JTokenType.Float => (double)value == 0,
        JTokenType.Boolean => !(bool)value,
        _ => false,
    };

    private static JObject Part(string name, JObject upload)
    {
        var file = (string)upload["$file"]!;
        return new JObject
        {
            ["name"] = name,
            ["filename"] = file,
            ["contentType"] = TypeOf(file),
            ["length"] = new FileInfo(CaseFiles.Fixture(file)).Length,
            ["sha256"] = Hash(file),
        };
    }

    private static string TypeOf(string file) => Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
}
