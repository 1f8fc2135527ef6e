using System.CommandLine;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Export.Files;
using TwelveLabs.Cli.Export.Timelines;
using TwelveLabs.Cli.Export.Videos;

namespace TwelveLabs.Cli.Export;

/// <summary>Represents <c>twelvelabs export hits</c>: what a search finds, as a list or as a rough cut for an editor.</summary>
internal sealed class ExportHitsCommand : Command
{
    private const int DefaultLimit = 50;

    private readonly Argument<string> _query = new("query") { Description = "What to search for." };
    private readonly Option<string?> _index = ExportOptions.Index();
    private readonly Option<TimelineFormat?> _format = ExportOptions.Format<TimelineFormat>("How the hits are written: csv, edl or fcpxml.");
    private readonly Option<string> _to = ExportOptions.To("The file to write; - is the standard output.", "file");
    private readonly Option<string[]> _options = new("--option") { Description = "What to search in, such as visual or conversation; may be given several times. By default all that the index has.", HelpName = "option" };
    private readonly Option<string?> _threshold = new("--threshold") { Description = $"The lowest confidence of a hit: {ScoreThreshold.High}, {ScoreThreshold.Medium}, {ScoreThreshold.Low} or {ScoreThreshold.None}.", HelpName = "confidence" };
    private readonly Option<int?> _limit = new("--limit")
    {
        Description = $"How many hits to write, the best ones. By default {DefaultLimit}.",
        HelpName = "number",
        CustomParser = Values.Count,
        DefaultValueFactory = _ => DefaultLimit,
    };

    private readonly Option<double?> _fps = new("--fps") { Description = "The frames per second of the timeline. By default those of the first hit's video.", HelpName = "number" };
    private readonly Option<DirectoryInfo?> _folder = new("--videos") { Description = "The directory with the videos' files, for the links of an fcpxml.", HelpName = "directory" };
    private readonly Option<bool> _overwrite = ExportOptions.Overwrite();
    private readonly CommandServices _services;

    public ExportHitsCommand(CommandServices services)
        : base("hits", "Search an index and write the hits as a table or as a timeline that video editors import.")
    {
        _services = services;
        _folder.Validators.Add(Values.DirectoryThere);
        Arguments.Add(_query);
        foreach (var option in (Option[])[_index, _format, _to, _options, _threshold, _limit, _fps, _folder, _overwrite])
        {
            Options.Add(option);
        }

        _limit.Validators.Add(result =>
        {
            if (result.GetValue(_limit) is 0)
            {
                result.AddError("--limit must be at least 1.");
            }
        });
        _fps.Validators.Add(result =>
        {
            if (result.GetValue(_fps) is <= 0 or double.NaN)
            {
                result.AddError("--fps must be greater than 0.");
            }
        });
        services.Connection.AddTo(this);
        services.Output.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var to = parsed.GetValue(_to)!;
        var format = parsed.GetValue(_format)!.Value;
        var limit = parsed.GetValue(_limit)!.Value;
        if (format == TimelineFormat.Edl && limit > EdlText.MostEvents)
        {
            throw new UsageException($"--limit: an edit decision list holds at most {EdlText.MostEvents} events.");
        }

        if (to != ExportOptions.StandardOutput)
        {
            TargetFile.CheckFree(to, parsed.GetValue(_overwrite));
        }

        using var connection = _services.Connection.Connect(parsed);
        var outcome = new ExportOutcome(_services.Screen);
        var clips = await FindAsync(connection.Client, parsed, limit, outcome, cancellationToken);
        if (clips.Count == 0 && format != TimelineFormat.Csv)
        {
            _services.Screen.Error("Nothing was found, so there is no timeline.");
            outcome.Report();
            return ExitCodes.Failure;
        }

        var rate = FrameRate.OfTimeline(parsed.GetValue(_fps) ?? (clips.Count > 0 ? clips[0].Video.Metadata?.Fps : null));
        if (to == ExportOptions.StandardOutput)
        {
            Write(clips, rate, format, parsed, _services.Screen.Console.Profile.Out.Writer);
            return outcome.Report();
        }

        await TargetFile.WriteTextAsync(to, parsed.GetValue(_overwrite), writer => Write(clips, rate, format, parsed, writer));
        _services.Output.Open(parsed, _services.Screen).Write(new JsonObject
        {
            ["path"] = to,
            ["hits"] = clips.Count,
            ["videos"] = clips.Select(clip => clip.Video.Id).Distinct().Count(),
            ["fps"] = Math.Round(rate.PerSecond, 3),
            ["drop_frame"] = rate.IsDropFrame,
        });
        return outcome.Report();
    }

    private async Task<IReadOnlyList<TimelineClip>> FindAsync(TwelveLabsClient client, ParseResult parsed, int limit, ExportOutcome outcome, CancellationToken cancellationToken)
    {
        var index = await VideoSelection.IndexIdAsync(client, parsed.GetValue(_index)!, cancellationToken);
        var request = new SearchRequest
        {
            IndexId = index,
            QueryText = parsed.GetValue(_query),
            SearchOptions = await HitSearch.OptionsAsync(client, index, parsed.GetValue(_options) ?? [], cancellationToken),
            Threshold = parsed.GetValue(_threshold) is { } threshold ? new ScoreThreshold(threshold) : (ScoreThreshold?)null,
        };
        return await HitSearch.RunAsync(client, request, limit, outcome, cancellationToken);
    }

    private void Write(IReadOnlyList<TimelineClip> clips, FrameRate rate, TimelineFormat format, ParseResult parsed, TextWriter output)
    {
        switch (format)
        {
            case TimelineFormat.Csv:
                HitsCsv.Write(clips, output);
                break;
            case TimelineFormat.Edl:
                EdlText.Write(clips, rate, parsed.GetValue(_query)!, output);
                break;
            default:
                FcpxmlText.Write(clips, rate, parsed.GetValue(_query)!, video => SourceOf(video, parsed.GetValue(_folder)), output);
                break;
        }
    }

    /// <summary>Returns the address of a video's file in the folder; without one, of a file that the editor will ask for.</summary>
    private static Uri SourceOf(Video video, DirectoryInfo? folder)
    {
        // The name comes from the service and must not lead out of the folder.
        var name = VideoSelection.NameOf(video).Split('/', '\\')[^1];
        var root = new Uri((folder?.FullName ?? Path.GetPathRoot(Environment.CurrentDirectory)!).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar);
        return new Uri(root, Uri.EscapeDataString(name.Trim('.').Length > 0 ? name : video.Id));
    }
}
