using System.Runtime.ExceptionServices;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Connection;
using TwelveLabs.Cli.Indexes;
using TwelveLabs.Cli.Ingest.Checks;
using TwelveLabs.Cli.Ingest.Journal;
using TwelveLabs.Cli.Ingest.Progress;
using TwelveLabs.Cli.Ingest.Results;
using TwelveLabs.Cli.Ingest.Sources;
using TwelveLabs.Cli.Ingest.Uploading;
using TwelveLabs.Cli.Output;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Ingest;

/// <summary>Ingests a folder: reads what there is, checks it, and takes each video through its steps.</summary>
internal sealed class IngestRun(ServiceConnection service, IngestSettings settings, Screen screen, ResultWriter writer, TimeProvider clock)
{
    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();
    private readonly ResultList _results = new(writer);

    /// <summary>Gets what became of each video, after the run.</summary>
    public IReadOnlyList<VideoResult> Results { get; private set; } = [];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var library = VideoLibrary.Read(settings, screen);
        using var journal = IngestJournal.Open(settings.IsDryRun && !File.Exists(settings.JournalPath) ? null : settings.JournalPath);
        var index = await IndexAsync(cancellationToken);
        screen.Status($"Found {Videos(library.Items.Count)}.");
        var check = new LibraryCheck(journal, new VideoCheck(FfprobeOf(settings), HasPegasus(index)), index?.Id);
        var facts = await check.RunAsync(library.Items, _results, cancellationToken);
        var open = library.Items.Where(item => !_results.Has(item)).ToList();
        if (settings.IsDryRun)
        {
            open.ForEach(item => _results.Add(Plan.Of(item, journal, index?.Id, settings.RetriesFailed)));
            return Finish(index, library, limit: null, cancellationToken);
        }

        var view = View(library, out var live);
        var limit = new UsageLimit(settings.WaitsForLimit, clock, view.Tell);
        _results.Added = view.Done;
        foreach (var refused in _results.All)
        {
            view.Done(refused);
        }

        var newest = await LostUploadFinder.NewestAsync(service.Client, index!.Id, cancellationToken);
        var lost = new LostUploadFinder(service.Client, journal, library.FileNames, settings.Settle, clock);
        var uploader = new VideoUploader(service.Client, journal, lost, newest, view, clock);
        using var worker = new VideoWorker(service.Client, index.Id, library, journal, uploader, limit, view, settings, service.Wait ?? new WaitOptions());
        using var crew = new WorkCrew(worker, _results, cancellationToken);

        // What may have arrived is looked for before another file of its name is sent.
        var ordered = open.OrderByDescending(item => journal.ContentOf(item) is { } content && journal.Find(index.Id, content)?.State == UploadState.Sent);
        Task WorkAsync() => crew.RunAsync([.. ordered], facts);
        await (live is null ? WorkAsync() : live.RunAsync(WorkAsync));
        var code = Finish(index, library, limit, cancellationToken);
        if (crew.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return code;
    }

    private static Ffprobe? FfprobeOf(IngestSettings settings) => settings.Ffprobe switch
    {
        null => Ffprobe.OnPath(),
        "none" => null,
        var program => new Ffprobe(program),
    };

    private static bool HasPegasus(VideoIndex? index) =>
        index?.Engines.Any(engine => engine.EngineName.StartsWith(EngineFamily.Pegasus.Value, StringComparison.OrdinalIgnoreCase)) == true;

    private async Task<VideoIndex?> IndexAsync(CancellationToken cancellationToken)
    {
        if (await new IndexFinder(service.Client).TryFindAsync(settings.Index, cancellationToken) is { } found)
        {
            return found;
        }

        if (!settings.CreatesIndex)
        {
            throw new UsageException($"There is no index '{settings.Index}': add --create to create it.");
        }

        if (settings.IsDryRun)
        {
            screen.Status($"The index '{settings.Index}' would be created.");
            return null;
        }

        var id = await new IndexCreator(service.Client).CreateAsync(settings.Index, settings.Engines, cancellationToken);
        var created = await service.Client.Indexes.GetAsync(id, cancellationToken: cancellationToken);
        screen.Status($"Created the index '{settings.Index}', {created.Id}, with {string.Join(", ", created.Engines.Select(engine => engine.EngineName))}.");
        return created;
    }

    private IIngestView View(VideoLibrary library, out LiveView? live)
    {
        live = screen.DrawsProgress(printsResults: writer.Format == OutputFormat.Ndjson) ? new LiveView(screen.Errors, library.Items.Count, library.Items.Sum(item => item.Size), clock) : null;
        return (IIngestView?)live ?? new LineView(screen, library.Items.Count);
    }

    private int Finish(VideoIndex? index, VideoLibrary library, UsageLimit? limit, CancellationToken cancellationToken)
    {
        var all = Results = _results.Complete(library.Items);
        if (settings.Report is { } path)
        {
            RunReport.Write(path, new RunSummary(index?.IndexName ?? settings.Index, index?.Id, _startedAt, clock.GetUtcNow(), limit?.Message, limit?.Until), all);
        }

        screen.Status(Summary(all));
        if (limit?.Message is not null && all.Any(result => result.Status == VideoStatus.Waiting))
        {
            screen.Status(limit.Until is { } until ? $"The limit is reached: run the same command again {limit.At(until)}." : "The allowance is used up: run the same command again when there is more.");
            return cancellationToken.IsCancellationRequested ? ExitCodes.Cancelled : ExitCodes.RateLimited;
        }

        return cancellationToken.IsCancellationRequested ? ExitCodes.Cancelled
            : all.Any(result => result.IsProblem) ? ExitCodes.PartialFailure
            : ExitCodes.Success;
    }

    private static string Summary(IReadOnlyList<VideoResult> all) => all.Count == 0
        ? "There are no videos."
        : $"{Videos(all.Count)}: {string.Join(", ", all.CountBy(result => result.StatusText).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Value} {count.Key}"))}.";

    private static string Videos(int count) => count == 1 ? "1 video" : string.Create(CultureInfo.InvariantCulture, $"{count} videos");
}
