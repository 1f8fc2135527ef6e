using TwelveLabs;

namespace EmulatorTests;

/// <summary>The code under test: it uploads a video and returns the best clip for a query.</summary>
public sealed class Library(ITwelveLabsClient client, string indexId)
{
    public async Task<string> AddAsync(FileUpload video, FileUpload transcription)
    {
        var done = await client.Tasks.CreateAndWaitAsync(
            new CreateTaskRequest { IndexId = indexId, VideoFile = video, TranscriptionFile = transcription },
            wait: new WaitOptions { PollInterval = TimeSpan.FromMilliseconds(50) });
        return done.VideoId;
    }

    public async Task<SearchHit?> FindAsync(string query)
    {
        var page = await client.Search.QueryAsync(new SearchRequest { IndexId = indexId, QueryText = query, SearchOptions = [EngineOption.Conversation] });
        return page.Data.FirstOrDefault();
    }
}
