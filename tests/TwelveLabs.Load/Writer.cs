using System.Security.Cryptography;

namespace TwelveLabs.Load;

/// <summary>Makes one change after another until the emulator dies, and knows what must be there then: what was acknowledged, and the last change wholly or not at all.</summary>
internal sealed class Writer(int number, Random random)
{
    private const int MostIndexes = 2;
    private const int MostVideos = 4;
    private int _count;

    /// <summary>Gets the library as it was acknowledged.</summary>
    public Library Acknowledged { get; private set; } = Library.Empty;

    /// <summary>Gets the library as it is if the change without a response was made.</summary>
    public Library? Begun { get; private set; }

    public int Changes { get; private set; }

    public bool Owns(Index index) => index.Name.StartsWith($"w{number}-", StringComparison.Ordinal);

    public async Task RunAsync(Api api, TaskCompletionSource first)
    {
        try
        {
            while (true)
            {
                await ChangeAsync(api);
                Changes++;
                first.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // The emulator is dead.
        }
    }

    /// <summary>Holds what is there after a restart against what must be, and goes on from it.</summary>
    public void Check(Library found)
    {
        var holds = found.Content(withIds: true) == Acknowledged.Content(withIds: true) || (Begun is { } begun && found.Content(withIds: false) == begun.Content(withIds: false));
        Report.Demand(holds, $"Acknowledged:\n{Acknowledged.Content(true)}\nbegun:\n{Begun?.Content(false)}\nfound:\n{found.Content(true)}");
        (Acknowledged, Begun) = (found, null);
    }

    private Task ChangeAsync(Api api)
    {
        var name = $"w{number}-{_count++}";
        var index = Acknowledged.Indexes.Count == 0 ? null : Acknowledged.Indexes[random.Next(Acknowledged.Indexes.Count)];
        var video = index is null || index.Videos.Count == 0 ? null : index.Videos[random.Next(index.Videos.Count)];
        return random.Next(10) switch
        {
            0 when index is not null => MakeAsync(Without(index), async () => { await api.DeleteAsync($"indexes/{index.Id}"); return ""; }),
            1 when index is not null => MakeAsync(With(index, index with { Name = name }), async () => { await api.PutAsync($"indexes/{index.Id}", new JsonObject { ["index_name"] = name }); return ""; }),
            2 or 3 when video is not null => MakeAsync(With(index!, index! with { Videos = [.. index.Videos.Except([video])] }), async () => { await api.DeleteAsync($"indexes/{index.Id}/videos/{video.Id}"); return ""; }),
            4 when video is not null => MakeAsync(
                With(index!, index! with { Videos = [.. index.Videos.Except([video]), video with { Title = name }] }),
                async () => { await api.PutAsync($"indexes/{index.Id}/videos/{video.Id}", new JsonObject { ["video_title"] = name }); return ""; }),
            _ when index is not null && index.Videos.Count < MostVideos => UploadAsync(api, index, name),
            _ when Acknowledged.Indexes.Count < MostIndexes => MakeAsync(new Library([.. Acknowledged.Indexes, new Index("", name, [])]), () => api.CreateIndexAsync(name)),
            _ => Task.CompletedTask,
        };
    }

    private Task UploadAsync(Api api, Index index, string name)
    {
        var bytes = new byte[1 + random.Next(60_000)];
        random.NextBytes(bytes);
        var video = new Video("", name, "", Convert.ToHexString(SHA256.HashData(bytes)));
        return MakeAsync(With(index, index with { Videos = [.. index.Videos, video] }), () => api.UploadAsync(index.Id, name, new ByteArrayContent(bytes), $"said {name}"));
    }

    private async Task MakeAsync(Library after, Func<Task<string>> change)
    {
        Begun = after;
        var id = await change();
        Acknowledged = new Library([.. after.Indexes.Select(index => index with { Id = index.Id.Length > 0 ? index.Id : id, Videos = [.. index.Videos.Select(video => video.Id.Length > 0 ? video : video with { Id = id })] })]);
        Begun = null;
    }

    private Library Without(Index index) => new([.. Acknowledged.Indexes.Except([index])]);

    private Library With(Index index, Index changed) => new([.. Acknowledged.Indexes.Except([index]), changed]);
}
