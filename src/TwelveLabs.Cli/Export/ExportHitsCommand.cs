using System.CommandLine;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Export.Files;
using TwelveLabs.Cli.Export.Timelines;
using TwelveLabs.Cli.Indexes;
using TwelveLabs.Cli.Search;

namespace TwelveLabs.Cli.Export;

/// <summary>Represents <c>twelvelabs export hits</c>: what a search finds, as a list or as a rough cut for an editor.</summary>
internal sealed class ExportHitsCommand : Command
{
    private const int DefaultLimit = 50;

    private readonly SearchOptions _search = new(DefaultLimit, leastLimit: 1);
    private readonly Option<TimelineFormat?> _format = ExportOptions.Format<TimelineFormat>("How the hits are written: csv, edl or fcpxml.");
    private readonly Option<string> _to = ExportOptions.To("The file to write; - is the standard output.", "file");
    private readonly Option<double?> _fps = new("--fps") { Description = "The frames per second of the timeline. By default those of the first hit's video.", HelpName = "number" };
    private readonly Option<string?> _videos = SharedOptions.VideoFiles();
    private readonly Option<string?> _thumbnails = new("--thumbnails") { Description = "Also write a picture of each hit into this directory; csv then has their paths.", HelpName = "directory" };
    private readonly Option<bool> _overwrite = ExportOptions.Overwrite();
    private readonly CommandServices _services;

    public ExportHitsCommand(CommandServices services)
        : base("hits", "Search an index and write the hits as a table or as a timeline that video editors import.")
    {
        _services = services;
        _search.AddTo(this);
        foreach (var option in (Option[])[_format, _to, _fps, _videos, _thumbnails, _overwrite])
        {
            Options.Add(option);
        }

        _thumbnails.Validators.Add(Values.NotBlank);
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

    private static void CheckLength(TimelineFormat format, int events)
    {
        if (format == TimelineFormat.Edl && events > EdlText.MostEvents)
        {
            throw new UsageException($"--limit: an edit decision list holds at most {EdlText.MostEvents} events.");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var terms = _search.Read(parsed) ?? throw new UsageException("Say what to search for: with QUERY, or with --image.");
        var to = parsed.GetValue(_to)!;
        var format = parsed.GetValue(_format)!.Value;
        var overwrite = parsed.GetValue(_overwrite);
        var pictures = parsed.GetValue(_thumbnails) is { } directory ? new HitPictures(directory, overwrite) : null;
        CheckLength(format, terms.Limit);
        pictures?.CheckFree();
        if (to != ExportOptions.StandardOutput)
        {
            TargetFile.CheckFree(to, overwrite);
        }

        using var connection = _services.Connection.Connect(parsed);
        var outcome = new ExportOutcome(_services.Screen);
        var index = await new IndexFinder(connection.Client).FindOrOnlyAsync(terms.Index, cancellationToken);
        var hits = await HitSearch.RunAsync(connection.Client, terms.RequestFor(index), terms.Limit, outcome, cancellationToken);
        if (hits.Count == 0 && format != TimelineFormat.Csv)
        {
            _services.Screen.Error("Nothing was found, so there is no timeline.");
            outcome.Report();
            return ExitCodes.Failure;
        }

        // With --group-by, the limit is a number of videos.
        CheckLength(format, hits.Count);
        var files = LocalVideos.In(parsed.GetValue(_videos), hits);
        await (pictures?.WriteAsync(hits, files, connection.IsLocal, cancellationToken) ?? Task.CompletedTask);
        var clips = hits.Select(hit => new TimelineClip(hit, hit.Video!)).ToList();
        var rate = FrameRate.OfTimeline(parsed.GetValue(_fps) ?? (clips.Count > 0 ? clips[0].Video.Metadata?.Fps : null));
        var links = new VideoLinks(files, parsed.GetValue(_videos));
        Action<TextWriter> write = format switch
        {
            TimelineFormat.Csv => output => HitsCsv.Write(clips, pictures, output),
            TimelineFormat.Edl => output => EdlText.Write(clips, rate, terms.Title, output),
            _ => output => FcpxmlText.Write(clips, rate, terms.Title, links.Of, output),
        };
        if (to == ExportOptions.StandardOutput)
        {
            write(_services.Screen.Console.Profile.Out.Writer);
            return outcome.Report();
        }

        await TargetFile.WriteTextAsync(to, overwrite, write);
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
}
