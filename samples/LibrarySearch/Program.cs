// Uploads the videos of a folder to an index, and searches it: LibrarySearch FOLDER QUERY
using TwelveLabs;

if (args is not [var folder, var query])
{
    Console.Error.WriteLine("usage: LibrarySearch FOLDER QUERY");
    return 2;
}

using var client = new TwelveLabsClient();
var index = await FindIndexAsync("library") ?? await CreateIndexAsync("library");

// Files that the index already has are not uploaded again.
var known = new HashSet<string?>();
await foreach (var video in client.Videos.ListAllAsync(index))
{
    known.Add(video.Metadata?.Filename);
}

var uploads = Directory.EnumerateFiles(folder, "*.mp4")
    .Where(file => !known.Contains(Path.GetFileName(file)))
    .Select(file => new CreateTaskRequest
    {
        IndexId = index,
        VideoFile = FileUpload.FromPath(file),
        TranscriptionFile = File.Exists(Path.ChangeExtension(file, ".srt")) ? FileUpload.FromPath(Path.ChangeExtension(file, ".srt")) : null,
    });
await foreach (var result in client.Tasks.CreateAndWaitManyAsync(uploads, maxConcurrency: 4))
{
    var name = result.Request.VideoFile?.FileName;
    Console.Error.WriteLine(result.IsSuccess ? $"{name}: indexed" : $"{name}: {result.Exception.Message}");
}

var search = new SearchRequest { IndexId = index, QueryText = query, SearchOptions = [EngineOption.Visual, EngineOption.Conversation] };
await foreach (var hit in client.Search.QueryAllAsync(search))
{
    Console.WriteLine($"{hit.VideoId}  {hit.Start:0.0}-{hit.End:0.0} s  {hit.Score:0.0}  {hit.Confidence}");
}

return 0;

async Task<string?> FindIndexAsync(string name)
{
    await foreach (var found in client.Indexes.ListAllAsync(new ListIndexesRequest { IndexName = name }))
    {
        return found.Id;
    }

    return null;
}

async Task<string> CreateIndexAsync(string name)
{
    var created = await client.Indexes.CreateAsync(new CreateIndexRequest
    {
        IndexName = name,
        Engines =
        [
            new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] },
            new() { EngineName = "pegasus1.1", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] },
        ],
    });
    return created.Id;
}
