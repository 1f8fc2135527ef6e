using Microsoft.Data.Sqlite;
using TwelveLabs.Cli.Ingest.Checks;
using TwelveLabs.Cli.Ingest.Results;
using TwelveLabs.Cli.Ingest.Sources;

namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Runs the work on all videos. The failure of one does not stop the others, unless all would fail in the same way.</summary>
internal sealed class WorkCrew(VideoWorker worker, ResultList results, CancellationToken cancellationToken) : IDisposable
{
    private const int MostLostConnections = 8;
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private int _lostConnections;

    /// <summary>Gets the failure that stopped all work, or null.</summary>
    public Exception? Failure { get; private set; }

    public Task RunAsync(IReadOnlyList<VideoItem> items, IReadOnlyDictionary<VideoItem, MediaFacts> facts) =>
        Task.WhenAll(items.Select(async item =>
        {
            await Task.Yield();
            results.Add(await OneAsync(item, facts.GetValueOrDefault(item) ?? MediaFacts.Unknown));
        }));

    public void Dispose() => _stop.Dispose();

    private async Task<VideoResult> OneAsync(VideoItem item, MediaFacts facts)
    {
        try
        {
            var result = await worker.RunAsync(item, facts, _stop.Token);
            Volatile.Write(ref _lostConnections, 0);
            return result;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            return new VideoResult(item, VideoStatus.Waiting);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            if (StopsAll(failure))
            {
                Failure ??= failure;
                await _stop.CancelAsync();
            }

            return new VideoResult(item, VideoStatus.Failed, Error: failure.Message);
        }
    }

    private bool StopsAll(Exception failure) =>
        failure is AuthenticationException or PermissionException or ApiKeyException or IndexGoneException or SqliteException
        || (failure is ConnectionException && Interlocked.Increment(ref _lostConnections) >= MostLostConnections);
}

/// <summary>The index was deleted while videos were uploaded to it.</summary>
internal sealed class IndexGoneException(string message, Exception innerException) : Exception(message, innerException);
