using TwelveLabs.Emulator.Handlers;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.State;

/// <summary>Represents the indexes that every account starts with: one for the videos of a directory, and one for those of each subdirectory.</summary>
internal sealed class SeedLibrary
{
    private readonly List<(string Name, List<VideoSource> Videos)> _indexes = [];
    private readonly EmulatorServices _services;

    private SeedLibrary(EmulatorServices services) => _services = services;

    /// <summary>Reads the directory of the options, if there is one.</summary>
    /// <exception cref="InvalidDataException">A file cannot be used as a video.</exception>
    public static SeedLibrary Read(EmulatorServices services)
    {
        var library = new SeedLibrary(services);
        if (services.Options.SeedDirectory is { } directory)
        {
            var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
            foreach (var folder in Directory.GetDirectories(root).Order(StringComparer.Ordinal).Prepend(root))
            {
                library.Add(folder);
            }
        }

        return library;
    }

    /// <summary>Adds the indexes and videos that an account does not have.</summary>
    public void AddTo(Account account)
    {
        using (account.Enter())
        {
            foreach (var (name, videos) in _indexes)
            {
                var index = account.Indexes.Values.FirstOrDefault(index => index.Name == name) ?? Create(account, name);
                var there = account.Videos.Values.Where(video => video.IndexId == index.Id).Select(video => video.Source.FileName).ToHashSet(StringComparer.Ordinal);
                foreach (var source in videos.Where(source => !there.Contains(source.FileName)))
                {
                    var video = new VideoRecord(_services.Ids.Next(), index.Id, source, _services.Now, _services.Now);
                    account.Add(video, new TaskRecord(_services.Ids.Next(), video, video.CreatedAt, TimeSpan.Zero));
                }
            }
        }
    }

    private void Add(string folder)
    {
        var sources = new VideoSources(_services);
        var videos = Directory.GetFiles(folder).Where(path => !TranscriptFinder.IsTranscript(path) && !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal)
            .Select(path => Source(sources, path)).ToList();
        if (videos.Count > 0)
        {
            _indexes.Add((Path.GetFileName(folder), videos));
        }
    }

    private static VideoSource Source(VideoSources sources, string path)
    {
        try
        {
            var source = sources.FromFile("file", Path.GetFileName(path), path, null, null);
            VideoLimits.Check(source, index: null);
            return source;
        }
        catch (ApiException exception)
        {
            throw new InvalidDataException($"The file {path} cannot be a video to start with. {exception.Message}", exception);
        }
    }

    private IndexRecord Create(Account account, string name)
    {
        var index = new IndexRecord(_services.Ids.Next(), name, EngineHandlers.NewestOfEachFamily, ["thumbnail"], _services.Now);
        account.Add(index);
        return index;
    }
}
