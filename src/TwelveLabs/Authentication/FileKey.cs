using System.Diagnostics;

namespace TwelveLabs.Authentication;

internal sealed class FileKey : ApiKeyProvider
{
    // Polled, not watched: mounted secrets are replaced through links, which watchers and timestamps notice late or never.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    private const int Looks = 5;

    private readonly string _path;
    private readonly TimeProvider _clock;
    private volatile Reading? _last;

    public FileKey(string path, TimeProvider clock)
    {
        if (string.IsNullOrWhiteSpace(path ?? throw new ArgumentNullException(nameof(path))))
        {
            throw new ArgumentException("A path must not be empty.", nameof(path));
        }

        _path = Path.GetFullPath(path);
        _clock = clock;
    }

    public override ValueTask<string> GetAsync(CancellationToken cancellationToken = default) =>
        new(_last is { } last && _clock.GetElapsedTime(last.At) < Fresh ? last.Key : Read());

    public override async ValueTask<string> RefreshAsync(string rejectedKey, CancellationToken cancellationToken = default)
    {
        // A file that is being written may be empty or missing for a moment.
        for (var looks = 1; looks < Looks; looks++)
        {
            if (Find(out _) is { } key)
            {
                return key;
            }

            await TimeProviderDelay.Delay(_clock, Moment, cancellationToken).ConfigureAwait(false);
        }

        return Read();
    }

    private string Read() => Find(out var problem) ?? _last?.Key
        ?? throw new ApiKeyException($"The file of the API key, '{_path}', {(problem is null ? "is empty." : $"cannot be read: {problem.Message}")}", problem);

    private string? Find(out Exception? problem)
    {
        problem = null;
        try
        {
            if (File.ReadAllText(_path).Trim() is { Length: > 0 } key)
            {
                _last = new Reading(key, _clock.GetTimestamp());
                return key;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = e;
        }

        return null;
    }

    private sealed class Reading(string key, long at)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public string Key { get; } = key;

        public long At { get; } = at;
    }
}
