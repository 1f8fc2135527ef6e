using System.Diagnostics;

namespace TwelveLabs.Keys;

internal sealed class FileKey : ApiKeyProvider
{
    // Read and not watched: mounted secrets are swapped by links, which watchers and time stamps see late or never.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

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

    public override ValueTask<string> RefreshAsync(string rejectedKey, CancellationToken cancellationToken = default) => new(Read());

    private string Read()
    {
        try
        {
            var key = File.ReadAllText(_path).Trim();
            if (key.Length > 0)
            {
                _last = new Reading(key, _clock.GetTimestamp());
                return key;
            }

            // A file that is just being written is empty for a moment.
            return _last?.Key ?? throw new ApiKeyException($"The file of the API key, '{_path}', is empty.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return _last?.Key ?? throw new ApiKeyException($"The file of the API key, '{_path}', cannot be read: {e.Message}", e);
        }
    }

    private sealed class Reading(string key, long at)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public string Key { get; } = key;

        public long At { get; } = at;
    }
}
