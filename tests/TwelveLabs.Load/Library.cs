using System.Security.Cryptography;

namespace TwelveLabs.Load;

/// <summary>A video as a client sees it.</summary>
internal sealed record Video(string Id, string Name, string Title, string Sha256);

/// <summary>An index as a client sees it.</summary>
internal sealed record Index(string Id, string Name, IReadOnlyList<Video> Videos);

/// <summary>The indexes of one writer.</summary>
internal sealed record Library(IReadOnlyList<Index> Indexes)
{
    public static Library Empty { get; } = new([]);

    /// <summary>Gets a text that is the same for libraries with the same content. Ids are in it where they are known.</summary>
    public string Content(bool withIds) => string.Join('\n', Indexes.OrderBy(index => index.Name, StringComparer.Ordinal).Select(index =>
        $"{(withIds ? index.Id : "")} {index.Name}: "
        + string.Join(", ", index.Videos.OrderBy(video => video.Name, StringComparer.Ordinal).Select(video => $"{(withIds ? video.Id : "")} {video.Name} '{video.Title}' {video.Sha256}"))));

    /// <summary>Reads all indexes from the emulator, each video with its file, and checks that nothing of them is missing.</summary>
    public static async Task<Library> ReadAsync(Api api)
    {
        var indexes = new List<Index>();
        foreach (var index in await api.AllAsync("indexes"))
        {
            var id = (string)index["_id"]!;
            var videos = new List<Video>();
            var withTask = (await api.AllAsync($"tasks?index_id={id}")).Select(task => (string?)task["video_id"]).ToHashSet();
            foreach (var video in await api.AllAsync($"indexes/{id}/videos"))
            {
                videos.Add(await ReadAsync(api, video));
                Report.Demand(withTask.Contains(videos[^1].Id), $"The video {videos[^1]} has no task.");
            }

            indexes.Add(new Index(id, (string)index["index_name"]!, videos));
        }

        return new Library(indexes);
    }

    private static async Task<Video> ReadAsync(Api api, JsonObject video)
    {
        var id = (string)video["_id"]!;
        var metadata = video["metadata"]!;
        var file = await api.FileAsync(id);
        Report.Demand(file.Length == (long)metadata["size"]!, $"The file of the video {id} has {file.Length} bytes.");
        return new Video(id, (string)metadata["filename"]!, (string?)metadata["video_title"] ?? "", Convert.ToHexString(SHA256.HashData(file)));
    }
}
